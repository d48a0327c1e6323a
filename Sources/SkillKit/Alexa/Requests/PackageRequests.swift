/// Which package could not be installed, and why: what `InstallationError` of a data store holds.
public struct PackageFailure: WirePart {
    /// The package.
    public var packageID: String?
    /// Its version.
    public var version: String?
    /// Why.
    public var error: PackageError?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("packageId", \.packageID)
        .field("version", \.version)
        .field("error", \.error)
}

/// Why a package could not be installed: `error`.
public struct PackageError: WireObject {
    /// The kind of error, such as `INTERNAL_ERROR`.
    public var type: String?
    /// What belongs to that kind.
    public var content: JSON?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("content", \.content)
}

/// Which package changed its version: what `UpdateRequest` of a data store holds.
public struct PackageUpdate: WirePart {
    /// The package.
    public var packageID: String?
    /// The version before.
    public var fromVersion: String?
    /// The version now.
    public var toVersion: String?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("packageId", \.packageID)
        .field("fromVersion", \.fromVersion)
        .field("toVersion", \.toVersion)
}

/// Which package is, or was, in use where: what `UsagesInstalled` and `UsagesRemoved` of a data store hold.
public struct PackageUsages: WirePart {
    /// The package and its uses.
    public var payload: PackageUsageList?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("payload", \.payload)
}

/// A package and its uses: `payload`.
public struct PackageUsageList: WireObject {
    /// The package.
    public var packageID: String?
    /// Its version.
    public var packageVersion: String?
    /// Where it is used.
    public var usages: [PackageUsage]?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("packageId", \.packageID)
        .field("packageVersion", \.packageVersion)
        .field("usages", \.usages)
}

/// One use of a package: an element of `usages`.
public struct PackageUsage: WireObject {
    /// The use's identifier.
    public var instanceID: String?
    /// Where, such as `FAVORITE`.
    public var location: String?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("instanceId", \.instanceID)
        .field("location", \.location)
}
