/// A character display: an element of `Viewports`.
public struct CharacterViewport: WireObject {
    /// `APLT`.
    public private(set) var type: String? = "APLT"
    /// Its identifier, for directives that mean this display.
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
    /// What stands between characters; absent when nothing does.
    public var interSegments: [InterSegment]?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member but its type.
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
    /// How many characters stand left of it.
    public var x: Int?
    /// How many lines stand above it.
    public var y: Int?
    /// The characters that can be shown there.
    public var characters: String?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("x", \.x)
        .field("y", \.y)
        .field("characters", \.characters)
}
