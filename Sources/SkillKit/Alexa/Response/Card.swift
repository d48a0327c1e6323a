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

    /// Asks the person for permissions in the companion app.
    public static func askForPermissions(_ permissions: [Permission]) -> Self {
        var card = PermissionsCard()
        card.permissions = permissions
        return Self(.askForPermissions(card))
    }
}

extension Card: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        var reader = try WireReader(scanned)
        kind = CardKind.table.read(try reader.required("type"), from: &reader)
        members = reader.undeclared()
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.members(members)
            writer.member("type", kind.content.type)
            kind.content.part.writeMembers(to: &writer)
        }
    }
}
