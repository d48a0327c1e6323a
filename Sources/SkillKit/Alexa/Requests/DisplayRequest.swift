/// A touch on a screen of the older display interface.
public enum DisplayRequest: Sendable, Hashable {
    /// `Display.ElementSelected`: an item of a list was touched
    case elementSelected(DisplaySelection)
}

extension DisplayRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Display.ElementSelected", elementSelected)
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .elementSelected(let part): ("Display.ElementSelected", part)
        }
    }
}

/// Which item was touched: the content of `Display.ElementSelected`.
public struct DisplaySelection: WirePart {
    /// What the skill called the item.
    public var token: String?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("token", \.token)
}
