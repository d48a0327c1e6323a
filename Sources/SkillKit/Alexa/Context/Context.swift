/// What the device is and does while it sends a request: the `context` object of an envelope.
///
/// Alexa leaves out what a device does not have or what is not known.
public struct Context: WireObject {
    /// Who and what the request comes from, and how to call Alexa back; in every context.
    public var system: System?
    /// What the audio player does; absent where it has none, and in its own requests.
    public var audioPlayer: PlaybackState?
    /// Present when the device is in a car.
    public var automotive: AutomotiveState?
    /// What a screen of the older display interface shows; absent without such a screen.
    public var display: DisplayState?
    /// Where the device is; absent unless it has the interface and the person lets the skill know.
    public var geolocation: Geolocation?
    /// The screen; absent without one.
    public var viewport: Viewport?
    /// The screens and character displays, each with its kind; absent without one.
    public var viewports: [TypedViewport]?
    /// The documents on all of the device's screens; absent without one.
    public var presentation: PresentationState?
    /// The skill's document on the screen; absent while none is shown.
    public var apl: APLDocumentState?
    /// The extensions of the Alexa Presentation Language that a document may ask for; absent without a screen.
    public var extensions: ExtensionsState?
    /// The skill's packages (widgets) on the device; absent where it takes none.
    public var packages: PackageManagerState?
    /// Which apps a response may open; absent where it can't open any.
    public var appLink: AppLinkState?
    /// The experiments that the request is part of; absent if there are none.
    public var experimentation: ExperimentationState?
    /// How advertisements know the person; absent unless the skill may have any.
    public var advertising: AdvertisingState?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    /// Creates a context with nothing but its system.
    public init(system: System?) { self.system = system }

    public static let fields = WireFields<Self>()
        .field("System", \.system)
        .field("AudioPlayer", \.audioPlayer)
        .field("Automotive", \.automotive)
        .field("Display", \.display)
        .field("Geolocation", \.geolocation)
        .field("Viewport", \.viewport)
        .field("Viewports", \.viewports)
        .field("Alexa.Presentation", \.presentation)
        .field("Alexa.Presentation.APL", \.apl)
        .field("Extensions", \.extensions)
        .field("Alexa.DataStore.PackageManager", \.packages)
        .field("AppLink", \.appLink)
        .field("Experimentation", \.experimentation)
        .field("Advertising", \.advertising)
}

/// How advertisements know a person: `Advertising` of a context.
public struct AdvertisingState: WireObject {
    /// An identifier that the person can reset.
    public var advertisingID: String?
    /// Whether the person wants no advertisements made for them; `limitAdTracking` on the wire.
    public var limitsTracking: Bool?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("advertisingId", \.advertisingID)
        .field("limitAdTracking", \.limitsTracking)
}

/// That a device is in a car: `Automotive` of a context.
///
/// Alexa has no members for it so far.
public struct AutomotiveState: WireObject {
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
}

/// What a screen of the older display interface shows: `Display` of a context.
public struct DisplayState: WireObject {
    /// What the skill called the template; empty while none is shown.
    public var token: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("token", \.token)
}

/// The extensions of the Alexa Presentation Language on a device: `Extensions` of a context.
public struct ExtensionsState: WireObject {
    /// What each says of itself, by its URI, such as `aplext:backstack:10`; `{}` so far.
    public var available: [String: JSON]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("available", \.available)
}

/// The skill's packages (widgets) on a device: `Alexa.DataStore.PackageManager` of a context.
public struct PackageManagerState: WireObject {
    /// Those that are installed.
    public var installedPackages: [InstalledPackage]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
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
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("packageId", \.id)
        .field("version", \.version)
}
