extension Directive {
    /// Shows a template of the older display interface: `Display.RenderTemplate`.
    public static func renderTemplate(_ template: [String: JSON]) -> Self {
        var part = DisplayTemplate()
        part.template = template
        return Self(.display(.renderTemplate(part)))
    }

    /// Shows what could be said: `Hint`.
    public static func hint(_ words: String) -> Self {
        var text = DisplayHintText()
        text.type = "PlainText"
        text.text = words
        var hint = DisplayHint()
        hint.hint = text
        return Self(.display(.hint(hint)))
    }

    /// Opens a web page on the screen: `Alexa.Presentation.HTML.Start`.
    /// - Parameters:
    ///   - url: The page; https.
    ///   - seconds: How long it stays without use; 1 to 300.
    ///   - data: What the page gets at its start.
    ///   - transformers: What in the data is made into speech.
    /// - Returns: The directive.
    public static func startPage(
        _ url: String,
        timeoutInSeconds seconds: Int? = nil,
        data: JSON? = nil,
        transformers: [JSON]? = nil
    ) -> Self {
        var page = HTMLPage()
        page.method = "GET"
        page.uri = url
        var start = HTMLStart()
        start.request = page
        if let seconds {
            var configuration = HTMLConfiguration()
            configuration.timeoutInSeconds = seconds
            start.configuration = configuration
        }
        start.data = data
        start.transformers = transformers
        return Self(.html(.start(start)))
    }

    /// Gives the page on the screen a message: `Alexa.Presentation.HTML.HandleMessage`.
    public static func handleMessage(_ message: JSON, transformers: [JSON]? = nil) -> Self {
        var delivery = HTMLDelivery()
        delivery.message = message
        delivery.transformers = transformers
        return Self(.html(.handleMessage(delivery)))
    }
}
