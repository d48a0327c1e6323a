/// An interface that a device may have: the name of a member of `supportedInterfaces`.
public struct DeviceInterface: OpenVocabulary {
    /// Advertisements between streams.
    public static let advertisement: Self = "Alexa.Advertisement"
    /// Data of the skill on the device.
    public static let dataStore: Self = "Alexa.DataStore"
    /// Packages (widgets) of the skill on the device.
    public static let packageManager: Self = "Alexa.DataStore.PackageManager"
    /// Documents on a screen.
    public static let apl: Self = "Alexa.Presentation.APL"
    /// Documents on a character display.
    public static let aplt: Self = "Alexa.Presentation.APLT"
    /// Web pages on a screen.
    public static let html: Self = "Alexa.Presentation.HTML"
    /// Opening apps.
    public static let appLink: Self = "AppLink"
    /// Streams of audio.
    public static let audioPlayer: Self = "AudioPlayer"
    /// The older templates on a screen.
    public static let display: Self = "Display"
    /// Where the device is.
    public static let geolocation: Self = "Geolocation"
    /// A way to go, in a car.
    public static let navigation: Self = "Navigation"
    /// Videos.
    public static let videoApp: Self = "VideoApp"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
