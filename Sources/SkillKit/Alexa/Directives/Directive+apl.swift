extension Directive {
    /// Shows a document: `Alexa.Presentation.APL.RenderDocument`.
    /// - Parameters:
    ///   - document: The document, or a link to one, as `.link(to:)` makes it.
    ///   - token: What the skill calls it.
    ///   - data: The data that it is bound to; `datasources` on the wire.
    /// - Returns: The directive.
    public static func renderDocument(
        _ document: [String: JSON],
        token: String,
        data: [String: JSON]? = nil
    ) -> Self {
        Self(.apl(.renderDocument(APLDocument(document, token: token, data: data))))
    }

    /// Plays an audio document: `Alexa.Presentation.APLA.RenderDocument`.
    /// - Parameters:
    ///   - document: The document, or a link to one.
    ///   - token: What the skill calls it.
    ///   - data: The data that it is bound to; `datasources` on the wire.
    /// - Returns: The directive.
    public static func renderAudioDocument(
        _ document: [String: JSON],
        token: String,
        data: [String: JSON]? = nil
    ) -> Self {
        Self(.apl(.renderAudioDocument(APLDocument(document, token: token, data: data))))
    }

    /// Shows a document on a character display: `Alexa.Presentation.APLT.RenderDocument`.
    /// - Parameters:
    ///   - document: The document, or a link to one.
    ///   - token: What the skill calls it.
    ///   - profile: The kind of display.
    ///   - data: The data that it is bound to; `datasources` on the wire.
    /// - Returns: The directive.
    public static func renderDisplayDocument(
        _ document: [String: JSON],
        token: String,
        profile: String = "FOUR_CHARACTER_CLOCK",
        data: [String: JSON]? = nil
    ) -> Self {
        var part = APLDocument(document, token: token, data: data)
        part.targetProfile = profile
        return Self(.apl(.renderDisplayDocument(part)))
    }

    /// Runs commands in a document that is shown: `Alexa.Presentation.APL.ExecuteCommands`.
    public static func executeCommands(_ commands: [JSON], token: String) -> Self {
        Self(.apl(.executeCommands(APLCommands(commands, token: token))))
    }

    /// Runs commands in a document on a character display: `Alexa.Presentation.APLT.ExecuteCommands`.
    public static func executeDisplayCommands(_ commands: [JSON], token: String) -> Self {
        Self(.apl(.executeDisplayCommands(APLCommands(commands, token: token))))
    }
}

extension APLDocument {
    fileprivate init(_ document: [String: JSON], token: String, data: [String: JSON]?) {
        self.document = document
        self.token = token
        datasources = data
    }
}

extension APLCommands {
    fileprivate init(_ commands: [JSON], token: String) {
        self.commands = commands
        self.token = token
    }
}

extension [String: JSON] {
    /// A link to a document that is kept elsewhere, such as `doc://alexa/apl/documents/menu`, in a document's place.
    public static func link(to source: String) -> Self { ["type": "Link", "src": .string(source)] }
}
