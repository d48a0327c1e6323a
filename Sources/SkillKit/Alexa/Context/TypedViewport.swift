/// A screen or a character display: an element of `Viewports`.
public enum TypedViewport: Sendable, Hashable {
    /// `APL`: a screen for documents of the Alexa Presentation Language.
    case apl(APLViewport)
    /// `APLT`: a character display.
    case aplt(CharacterViewport)
    /// One of another type, or without a type, kept unchanged.
    case other(JSON)
}

extension TypedViewport: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        switch scanned["type"]?.string {
        case "APL": self = .apl(try APLViewport(scanned))
        case "APLT": self = .aplt(try CharacterViewport(scanned))
        default: self = .other(scanned.json)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .apl(let viewport): viewport.write(to: &writer)
        case .aplt(let viewport): viewport.write(to: &writer)
        case .other(let json): json.write(to: &writer)
        }
    }
}

/// A screen for documents of the Alexa Presentation Language: an element of `Viewports`.
public struct APLViewport: WireObject {
    /// `APL`.
    public private(set) var type: String? = "APL"
    /// Its identifier, for directives to this screen.
    public var id: String?
    /// Its shape.
    public var shape: ViewportShape?
    /// The density, in pixels an inch.
    public var dpi: Double?
    /// Whether it has the screen to itself.
    public var presentationType: ViewportPresentation?
    /// Whether it can be turned by 90 degrees.
    public var canRotate: Bool?
    /// What it is like.
    public var configuration: ViewportConfiguration?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it with only its type.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("id", \.id)
        .field("shape", \.shape)
        .field("dpi", \.dpi)
        .field("presentationType", \.presentationType)
        .field("canRotate", \.canRotate)
        .field("configuration", \.configuration)
}

/// What a screen is like: `configuration`.
public struct ViewportConfiguration: WireObject {
    /// What it is like now.
    public var current: CurrentViewport?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("current", \.current)
}

/// What a screen is like now: `current`.
public struct CurrentViewport: WireObject {
    /// What the device is for.
    public var mode: ViewportMode?
    /// The videos that it plays; absent when it plays none.
    public var video: ViewportVideo?
    /// Its size.
    public var size: ViewportSize?
    /// Whether audio of the skill may be played as part of the dialogue; absent when the request does not say.
    public var dialog: ViewportDialog?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("mode", \.mode)
        .field("video", \.video)
        .field("size", \.size)
        .field("dialog", \.dialog)
}

/// A character display: an element of `Viewports`.
public struct CharacterViewport: WireObject {
    /// `APLT`.
    public private(set) var type: String? = "APLT"
    /// Its identifier, for directives to this display.
    public var id: String?
    /// The kinds of display that it can be.
    public var supportedProfiles: [CharacterProfile]?
    /// How many characters a line has.
    public var lineLength: Int?
    /// How many lines there are.
    public var lineCount: Int?
    /// What a character is made of, as devices send it.
    public var format: CharacterFormat?
    /// The same, by the name that Amazon's own classes have for it.
    public var characterFormat: CharacterFormat?
    /// The separator between characters; absent if there is none.
    public var interSegments: [InterSegment]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it with only its type.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("id", \.id)
        .field("supportedProfiles", \.supportedProfiles)
        .field("lineLength", \.lineLength)
        .field("lineCount", \.lineCount)
        .field("format", \.format)
        .field("characterFormat", \.characterFormat)
        .field("interSegments", \.interSegments)
}

/// A place between characters, such as a clock's colon: an element of `interSegments`.
public struct InterSegment: WireObject {
    /// How many characters are to its left.
    public var x: Int?
    /// How many lines are above it.
    public var y: Int?
    /// The characters that can be shown there.
    public var characters: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("x", \.x)
        .field("y", \.y)
        .field("characters", \.characters)
}

/// What a character is made of: `format` of a character display.
public struct CharacterFormat: OpenVocabulary {
    /// Seven bars.
    public static let sevenSegment: Self = "SEVEN_SEGMENT"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A kind of character display: an element of `supportedProfiles`.
public struct CharacterProfile: OpenVocabulary {
    /// A clock with four characters.
    public static let fourCharacterClock: Self = "FOUR_CHARACTER_CLOCK"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
