/// An interface that a device may have: the name of a member of `supportedInterfaces`.
public enum DeviceInterface: OpenVocabulary {
    /// `Alexa.Advertisement`: advertisements between streams.
    case advertisement
    /// `Alexa.DataStore`: data of the skill on the device.
    case dataStore
    /// `Alexa.DataStore.PackageManager`: packages (widgets) of the skill on the device.
    case packageManager
    /// `Alexa.Presentation.APL`: documents on a screen.
    case apl
    /// `Alexa.Presentation.APLT`: documents on a character display.
    case aplt
    /// `Alexa.Presentation.HTML`: web pages on a screen.
    case html
    /// `AppLink`: opening apps.
    case appLink
    /// `AudioPlayer`: streams of audio.
    case audioPlayer
    /// `Display`: the older templates on a screen.
    case display
    /// `Geolocation`: where the device is.
    case geolocation
    /// `Navigation`: a way to go, in a car.
    case navigation
    /// `VideoApp`: videos.
    case videoApp
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [
        .advertisement, .dataStore, .packageManager, .apl, .aplt, .html, .appLink, .audioPlayer, .display, .geolocation,
        .navigation, .videoApp,
    ]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .advertisement: "Alexa.Advertisement"
        case .dataStore: "Alexa.DataStore"
        case .packageManager: "Alexa.DataStore.PackageManager"
        case .apl: "Alexa.Presentation.APL"
        case .aplt: "Alexa.Presentation.APLT"
        case .html: "Alexa.Presentation.HTML"
        case .appLink: "AppLink"
        case .audioPlayer: "AudioPlayer"
        case .display: "Display"
        case .geolocation: "Geolocation"
        case .navigation: "Navigation"
        case .videoApp: "VideoApp"
        case .other(let value): value
        }
    }
}
