/// The size of a screen: `size`.
public enum ViewportSize: Sendable, Hashable {
    /// `DISCRETE`: it stays.
    case discrete(DiscreteViewportSize)
    /// `CONTINUOUS`: it may change.
    case continuous(ContinuousViewportSize)
    /// One of another type, or without a type, kept unchanged.
    case other(JSON)
}

extension ViewportSize: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        switch scanned["type"]?.string {
        case "DISCRETE": self = .discrete(try DiscreteViewportSize(scanned))
        case "CONTINUOUS": self = .continuous(try ContinuousViewportSize(scanned))
        default: self = .other(scanned.json)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .discrete(let size): size.write(to: &writer)
        case .continuous(let size): size.write(to: &writer)
        case .other(let json): json.write(to: &writer)
        }
    }
}

/// A size that stays: `size` of a screen.
public struct DiscreteViewportSize: WireObject {
    /// `DISCRETE`.
    public private(set) var type: String? = "DISCRETE"
    /// The width, in pixels.
    public var pixelWidth: Int?
    /// The height, in pixels.
    public var pixelHeight: Int?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it with only its type.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("pixelWidth", \.pixelWidth)
        .field("pixelHeight", \.pixelHeight)
}

/// A size that may change: `size` of a screen.
public struct ContinuousViewportSize: WireObject {
    /// `CONTINUOUS`.
    public private(set) var type: String? = "CONTINUOUS"
    /// The smallest width, in pixels.
    public var minPixelWidth: Int?
    /// The smallest height, in pixels.
    public var minPixelHeight: Int?
    /// The largest width, in pixels.
    public var maxPixelWidth: Int?
    /// The largest height, in pixels.
    public var maxPixelHeight: Int?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it with only its type.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("minPixelWidth", \.minPixelWidth)
        .field("minPixelHeight", \.minPixelHeight)
        .field("maxPixelWidth", \.maxPixelWidth)
        .field("maxPixelHeight", \.maxPixelHeight)
}

/// Whether a document has the screen to itself: `presentationType`.
public struct ViewportPresentation: OpenVocabulary {
    /// Nothing else is in its place.
    public static let standard: Self = "STANDARD"
    /// It lies above other things.
    public static let overlay: Self = "OVERLAY"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Whether audio of the skill may be played as part of the dialogue: `dialog`.
public struct ViewportDialog: OpenVocabulary {
    /// It may.
    public static let supported: Self = "SUPPORTED"
    /// It may not.
    public static let unsupported: Self = "UNSUPPORTED"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
