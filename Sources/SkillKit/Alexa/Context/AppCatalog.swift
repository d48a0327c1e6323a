/// A catalogue of apps: an element of `supportedCatalogTypes`.
public struct AppCatalog: OpenVocabulary {
    /// Apple's App Store.
    public static let appStore: Self = "IOS_APP_STORE"
    /// Google Play.
    public static let playStore: Self = "GOOGLE_PLAY_STORE"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
