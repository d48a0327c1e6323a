/// What the companion app shows in addition to the speech: `card` of a response.
public struct Card: Sendable, Hashable {
    /// What it is.
    public var kind: CardKind
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON]

    /// Creates a card.
    public init(_ kind: CardKind) {
        self.kind = kind
        members = [:]
    }

    /// A title and text.
    public static func simple(title: String, content: String) -> Self {
        var card = SimpleCard()
        card.title = title
        card.content = content
        return Self(.simple(card))
    }

    /// A title, text and a picture in one or two sizes; the URLs are https.
    public static func standard(
        title: String,
        text: String,
        smallImageURL: String? = nil,
        largeImageURL: String? = nil
    ) -> Self {
        var card = StandardCard()
        card.title = title
        card.text = text
        if smallImageURL != nil || largeImageURL != nil {
            var image = CardImage()
            image.smallImageURL = smallImageURL
            image.largeImageURL = largeImageURL
            card.image = image
        }
        return Self(.standard(card))
    }

    /// Asks the person to link an account.
    public static let linkAccount = Self(.linkAccount)

    /// Asks the person for permissions, by their names.
    public static func askForPermissions(_ permissions: [String]) -> Self {
        var card = PermissionsCard()
        card.permissions = permissions
        return Self(.askForPermissions(card))
    }
}

extension Card: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        let type = try container.decode(String.self, forKey: "type")
        let read: Set<String>
        (kind, read) = try CardKind.table.read(type, from: container)
        members = try container.members(besides: read.union(["type"]))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try container.encode(kind.content.type, forKey: "type")
        try kind.content.part.write(to: &container)
    }
}
