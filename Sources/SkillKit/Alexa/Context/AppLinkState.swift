/// Which apps a response may open: `AppLink` of a context.
public struct AppLinkState: WireObject {
    /// Whose apps; `supportedCatalogTypes` on the wire.
    public var catalogs: [AppCatalog]?
    /// Present when an app can be opened on the device itself.
    public var directLaunch: AppDirectLaunch?
    /// Present, as `{}`, when an app can be opened on another device of the person's.
    public var sendToDevice: JSON?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("supportedCatalogTypes", \.catalogs)
        .field("directLaunch", \.directLaunch)
        .field("sendToDevice", \.sendToDevice)
}

/// Whose apps can be opened on the device itself: `directLaunch`.
public struct AppDirectLaunch: WireObject {
    /// Present for those of Apple's App Store; nothing is said of them so far.
    public var appStore: JSON?
    /// Present for those of Google Play; nothing is said of them so far.
    public var playStore: JSON?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("IOS_APP_STORE", \.appStore)
        .field("GOOGLE_PLAY_STORE", \.playStore)
}

/// A catalogue of apps: an element of `supportedCatalogTypes`.
public struct AppCatalog: OpenVocabulary {
    /// Apple's App Store.
    public static let appStore: Self = "IOS_APP_STORE"
    /// Google Play.
    public static let playStore: Self = "GOOGLE_PLAY_STORE"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
