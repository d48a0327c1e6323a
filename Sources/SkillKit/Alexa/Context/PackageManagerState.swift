/// The skill's packages (widgets) on a device: `Alexa.DataStore.PackageManager` of a context.
public struct PackageManagerState: WireObject {
    /// Those that are installed.
    public var installedPackages: [InstalledPackage]?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("installedPackages", \.installedPackages)
}

/// A package on a device: an element of `installedPackages`.
public struct InstalledPackage: WireObject {
    /// What the skill called it; `packageId` on the wire.
    public var id: String?
    /// Its version.
    public var version: String?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("packageId", \.id)
        .field("version", \.version)
}
