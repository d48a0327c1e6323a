/// Something for a screen of the older display interface.
public enum DisplayDirective: Sendable, Hashable {
    /// `Display.RenderTemplate`: show a template
    case renderTemplate(DisplayTemplate)
    /// `Hint`: show what could be said
    case hint(DisplayHint)
}

extension DisplayDirective: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Display.RenderTemplate", renderTemplate),
        WireType("Hint", hint),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .renderTemplate(let part): ("Display.RenderTemplate", part)
        case .hint(let part): ("Hint", part)
        }
    }
}

/// What to show: the content of `Display.RenderTemplate`.
public struct DisplayTemplate: WirePart {
    /// The template: `BodyTemplate1` and so on, with its texts and pictures.
    public var template: [String: JSON]?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("template", \.template)
}

/// What could be said: the content of `Hint`.
public struct DisplayHint: WirePart {
    /// The words.
    public var hint: DisplayHintText?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("hint", \.hint)
}

/// The words of a hint: `hint`.
public struct DisplayHintText: WireObject {
    /// `PlainText`.
    public var type: String?
    /// The words.
    public var text: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("text", \.text)
}
