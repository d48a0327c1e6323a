/// A catalogue of apps: an element of `supportedCatalogTypes`.
public enum AppCatalog: OpenVocabulary {
    /// `IOS_APP_STORE`: Apple's App Store.
    case appStore
    /// `GOOGLE_PLAY_STORE`: Google Play.
    case playStore
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.appStore, .playStore]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .appStore: "IOS_APP_STORE"
        case .playStore: "GOOGLE_PLAY_STORE"
        case .other(let value): value
        }
    }
}
