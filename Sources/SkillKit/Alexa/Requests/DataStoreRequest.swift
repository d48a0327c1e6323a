/// What became of the skill's data and packages (widgets) on a device.
public enum DataStoreRequest: Sendable, Hashable {
    /// `Alexa.DataStore.Error`: commands to the data store failed
    case error(DataStoreFailure)
    /// `Alexa.DataStore.PackageManager.InstallationError`: a package could not be installed
    case installationError(PackageFailure)
    /// `Alexa.DataStore.PackageManager.UpdateRequest`: a package was brought to another version
    case updateRequest(PackageUpdate)
    /// `Alexa.DataStore.PackageManager.UsagesInstalled`: a package was put to use
    case usagesInstalled(PackageUsages)
    /// `Alexa.DataStore.PackageManager.UsagesRemoved`: a package is no longer in use
    case usagesRemoved(PackageUsages)
}

extension DataStoreRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Alexa.DataStore.Error", error),
        WireType("Alexa.DataStore.PackageManager.InstallationError", installationError),
        WireType("Alexa.DataStore.PackageManager.UpdateRequest", updateRequest),
        WireType("Alexa.DataStore.PackageManager.UsagesInstalled", usagesInstalled),
        WireType("Alexa.DataStore.PackageManager.UsagesRemoved", usagesRemoved),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .error(let part): ("Alexa.DataStore.Error", part)
        case .installationError(let part): ("Alexa.DataStore.PackageManager.InstallationError", part)
        case .updateRequest(let part): ("Alexa.DataStore.PackageManager.UpdateRequest", part)
        case .usagesInstalled(let part): ("Alexa.DataStore.PackageManager.UsagesInstalled", part)
        case .usagesRemoved(let part): ("Alexa.DataStore.PackageManager.UsagesRemoved", part)
        }
    }
}

/// What failed: the content of `Alexa.DataStore.Error`.
public struct DataStoreFailure: WirePart {
    /// The error.
    public var error: DataStoreError?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("error", \.error)
}

/// An error of the data store: `error`.
public struct DataStoreError: WireObject {
    /// The kind of error, such as `STORAGE_LIMIT_EXCEEDED`.
    public var type: String?
    /// What belongs to that kind: the device, the commands.
    public var content: JSON?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("content", \.content)
}
