/// Which apps a response may open: `AppLink` of a context.
public struct AppLinkState: WireObject {
    /// Whose apps; `supportedCatalogTypes` on the wire.
    public var catalogs: [AppCatalog]?
    /// There when an app can be opened on the device itself.
    public var directLaunch: AppDirectLaunch?
    /// There, as `{}`, when an app can be opened on another device of the person's.
    public var sendToDevice: JSON?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("supportedCatalogTypes", \.catalogs)
        .field("directLaunch", \.directLaunch)
        .field("sendToDevice", \.sendToDevice)
}

/// Whose apps can be opened on the device itself: `directLaunch`.
public struct AppDirectLaunch: WireObject {
    /// There for those of Apple's App Store; nothing is said of them so far.
    public var appStore: JSON?
    /// There for those of Google Play; nothing is said of them so far.
    public var playStore: JSON?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("IOS_APP_STORE", \.appStore)
        .field("GOOGLE_PLAY_STORE", \.playStore)
}
