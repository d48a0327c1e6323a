/// Which package could not be installed, and why: the content of `InstallationError` of a data store.
public struct PackageFailure: WirePart {
    /// The package.
    public var packageID: String?
    /// Its version.
    public var version: String?
    /// Why.
    public var error: PackageError?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
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
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("content", \.content)
}

/// Which package changed its version: the content of `UpdateRequest` of a data store.
public struct PackageUpdate: WirePart {
    /// The package.
    public var packageID: String?
    /// The version before.
    public var fromVersion: String?
    /// The version now.
    public var toVersion: String?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("packageId", \.packageID)
        .field("fromVersion", \.fromVersion)
        .field("toVersion", \.toVersion)
}

/// Which package is or was in use, and where: the content of `UsagesInstalled` and `UsagesRemoved` of a data store.
public struct PackageUsages: WirePart {
    /// The package and its uses.
    public var payload: PackageUsageList?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
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
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
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
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("instanceId", \.instanceID)
        .field("location", \.location)
}
