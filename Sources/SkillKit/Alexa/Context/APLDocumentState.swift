/// A skill's document as the screen shows it: `Alexa.Presentation.APL` of a context.
public struct APLDocumentState: WireObject {
    /// What the skill called the document; empty while another's is shown.
    public var token: String?
    /// The version of what shows it.
    public var version: String?
    /// The components that a person can see; `componentsVisibleOnScreen` on the wire.
    public var components: [VisibleComponent]?
    /// The data for it, in a form that depends on its type; absent if there is none.
    public var dataSources: [JSON]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("version", \.version)
        .field("componentsVisibleOnScreen", \.components)
        .field("dataSources", \.dataSources)
}

/// A component of a document that a person can see: an element of `componentsVisibleOnScreen` or `children`.
public struct VisibleComponent: WireObject {
    /// What the document calls it; absent when it has no name.
    public var id: String?
    /// What the device calls it, such as `:1000`.
    public var uid: String?
    /// How it appears, such as `text`, `graphic`, `video` or `mixed`.
    public var type: String?
    /// Where it is on the screen; see ``bounds``.
    public var position: String?
    /// How it is turned and stretched about its middle: the matrix A, B, C, D and the shift x, y.
    ///
    /// Absent when it is not.
    public var transform: [Double]?
    /// How much of it can be seen, from 0, nothing, to 1; absent when all of it can.
    public var visibility: Double?
    /// What it is and can do.
    public var tags: ComponentTags?
    /// What it means, according to the document.
    public var entities: [ComponentEntity]?
    /// The components in it.
    public var children: [VisibleComponent]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) { try self.init(nested: scanned) }

    public static let fields = WireFields<Self>()
        .field("id", \.id)
        .field("uid", \.uid)
        .field("type", \.type)
        .field("position", \.position)
        .field("transform", \.transform)
        .field("visibility", \.visibility)
        .field("tags", \.tags)
        .field("entities", \.entities)
        .field("children", \.children)

    /// Where it is on the screen; `nil` when ``position`` does not say.
    public var bounds: ComponentBounds? { position.flatMap(ComponentBounds.init) }
}

/// What a component means: an element of `entities`.
public struct ComponentEntity: WireObject {
    /// The kind of thing.
    public var type: String?
    /// Its name.
    public var value: String?
    /// Its identifier.
    public var id: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("value", \.value)
        .field("id", \.id)
}

/// Where a component is on the screen, such as `960x600+0-20:1` on the wire.
public struct ComponentBounds: Sendable, Hashable {
    /// The width, in pixels.
    public var width: Int
    /// The height, in pixels.
    public var height: Int
    /// How far its left edge is from the screen's, in pixels; negative when it begins outside.
    public var x: Int
    /// How far its upper edge is from the screen's, in pixels; negative when it begins outside.
    public var y: Int
    /// Its layer; higher ones cover lower ones.
    public var z: Int

    /// Reads the form on the wire: width `x` height, signed left and upper edge, `:` layer.
    public init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let cross = text.firstIndex(of: "x"), cross < colon else {
            return nil
        }
        let isSign: (Character) -> Bool = { $0 == "+" || $0 == "-" }
        let size = text[text.index(after: cross)..<colon]
        guard let left = size.firstIndex(where: isSign),
            let upper = size[size.index(after: left)...].firstIndex(where: isSign),
            let width = Int(text[..<cross]), let height = Int(size[..<left]), let x = Int(size[left..<upper]),
            let y = Int(size[upper...]), let z = Int(text[text.index(after: colon)...])
        else { return nil }
        self.width = width
        self.height = height
        self.x = x
        self.y = y
        self.z = z
    }
}
