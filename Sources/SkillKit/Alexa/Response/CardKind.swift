/// The kinds of card, and what belongs to each.
public indirect enum CardKind: Sendable, Hashable {
    /// `Simple`: a title and text
    case simple(SimpleCard)
    /// `Standard`: a title, text and a picture
    case standard(StandardCard)
    /// `LinkAccount`: asks the person to link an account
    case linkAccount
    /// `AskForPermissionsConsent`: asks the person for permissions
    case askForPermissions(PermissionsCard)
    /// Any other type, by its name.
    case other(type: String)
}

extension CardKind: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Simple", simple),
        WireType("Standard", standard),
        WireType("LinkAccount", .linkAccount),
        WireType("AskForPermissionsConsent", askForPermissions),
    ]

    /// The same by their names.
    static let table = WireTable([types], otherwise: other)

    var content: (type: String, part: any WirePart) {
        switch self {
        case .simple(let part): ("Simple", part)
        case .standard(let part): ("Standard", part)
        case .linkAccount: ("LinkAccount", NoPart())
        case .askForPermissions(let part): ("AskForPermissionsConsent", part)
        case .other(let type): (type, NoPart())
        }
    }
}

/// A title and text: what a card of type `Simple` holds.
public struct SimpleCard: WirePart {
    /// The title.
    public var title: String?
    /// The text.
    public var content: String?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("title", \.title)
        .field("content", \.content)
}

/// A title, text and a picture: what a card of type `Standard` holds.
public struct StandardCard: WirePart {
    /// The title.
    public var title: String?
    /// The text.
    public var text: String?
    /// The picture.
    public var image: CardImage?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("title", \.title)
        .field("text", \.text)
        .field("image", \.image)
}

/// A picture in one or two sizes: `image`.
///
/// The URLs are https, of at most 2,000 characters.
public struct CardImage: WireObject {
    /// The small one, 720 by 480 pixels.
    public var smallImageURL: String?
    /// The large one, 1,200 by 800 pixels.
    public var largeImageURL: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("smallImageUrl", \.smallImageURL)
        .field("largeImageUrl", \.largeImageURL)
}

/// Which permissions are asked for: what a card of type `AskForPermissionsConsent` holds.
public struct PermissionsCard: WirePart {
    /// Their names, such as `alexa::household:lists:read`.
    public var permissions: [Permission]?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("permissions", \.permissions)
}
