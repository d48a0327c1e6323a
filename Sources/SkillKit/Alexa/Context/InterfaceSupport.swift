/// What a device says of an interface that it has: a member of `supportedInterfaces`.
///
/// Most interfaces have nothing to say: `{}`.
public struct InterfaceSupport: WireObject {
    /// What shows the skill's documents; of `Alexa.Presentation.APL`, `.APLT` and `.HTML` alone.
    public var runtime: InterfaceRuntime?
    /// The version of the templates, such as `1.0`; of `Display` alone.
    public var templateVersion: String?
    /// The version of the markup in them, such as `1.0`; of `Display` alone.
    public var markupVersion: String?
    /// The version of the interface; of `AppLink` alone.
    public var version: String?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("runtime", \.runtime)
        .field("templateVersion", \.templateVersion)
        .field("markupVersion", \.markupVersion)
        .field("version", \.version)
}

/// What shows documents on a device: `runtime`.
public struct InterfaceRuntime: WireObject {
    /// The newest version of the language that it knows, such as `2024.1`.
    public var maxVersion: String?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("maxVersion", \.maxVersion)
}
