/// A document and its data: the content of `RenderDocument` of APL, APLA and APLT.
public struct APLDocument: WirePart {
    /// What the skill calls it.
    public var token: String?
    /// The document, or a link to one.
    public var document: [String: JSON]?
    /// The data that the document is bound to.
    public var datasources: [String: JSON]?
    /// Documents in other languages of the family.
    public var sources: [String: JSON]?
    /// Packages of components.
    public var packages: [JSON]?
    /// The kind of character display, such as `FOUR_CHARACTER_CLOCK`.
    public var targetProfile: String?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("document", \.document)
        .field("datasources", \.datasources)
        .field("sources", \.sources)
        .field("packages", \.packages)
        .field("targetProfile", \.targetProfile)
}

/// Commands to run in a document: the content of `ExecuteCommands` of APL and APLT.
public struct APLCommands: WirePart {
    /// What the skill calls the document.
    public var token: String?
    /// The commands.
    public var commands: [JSON]?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("commands", \.commands)
}
