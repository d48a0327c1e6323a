/// The members of each object of a context that Amazon has names for, by our type.
///
/// They are those of its own classes (ask-sdk-model 1.82), and a few that its reference alone has: those of
/// advertisements, of how sure Alexa is of a person, and a character display's `format`.
enum AmazonsNames {
    static let byType: [String: [String]] = [
        "APLDocumentState": ["componentsVisibleOnScreen", "dataSources", "token", "version"],
        "APLPresentation": ["context", "type"],
        "APLViewport": ["canRotate", "configuration", "dpi", "id", "presentationType", "shape", "type"],
        "ActiveExperiment": ["id", "treatmentId"],
        "AdvertisingState": ["advertisingId", "limitAdTracking"],
        "Altitude": ["accuracyInMeters", "altitudeInMeters"],
        "AppDirectLaunch": ["GOOGLE_PLAY_STORE", "IOS_APP_STORE"],
        "AppLinkState": ["directLaunch", "sendToDevice", "supportedCatalogTypes"],
        "Application": ["applicationId"],
        "AuthenticationConfidence": ["customPolicy", "level"],
        "AuthenticationPolicy": ["policyName"],
        "AutomotiveState": [],
        "CharacterViewport": [
            "characterFormat", "format", "id", "interSegments", "lineCount", "lineLength", "supportedProfiles", "type",
        ],
        "ComponentEntity": ["id", "type", "value"],
        "ComponentTags": [
            "checked", "clickable", "disabled", "focused", "list", "listItem", "media", "ordinal", "pager",
            "scrollable", "spoken", "viewport",
        ],
        "Context": [
            "Advertising", "Alexa.DataStore.PackageManager", "Alexa.Presentation", "Alexa.Presentation.APL", "AppLink",
            "AudioPlayer",
            "Automotive", "Display", "Experimentation", "Extensions", "Geolocation", "System", "Viewport", "Viewports",
        ],
        "ContinuousViewportSize": ["maxPixelHeight", "maxPixelWidth", "minPixelHeight", "minPixelWidth", "type"],
        "Coordinate": ["accuracyInMeters", "latitudeInDegrees", "longitudeInDegrees"],
        "CurrentViewport": ["dialog", "mode", "size", "video"],
        "Device": ["deviceId", "persistentEndpointId", "supportedInterfaces"],
        "DiscreteViewportSize": ["pixelHeight", "pixelWidth", "type"],
        "DisplayState": ["token"],
        "ExperimentationState": ["activeExperiments"],
        "ExtensionsState": ["available"],
        "Geolocation": ["altitude", "coordinate", "heading", "locationServices", "speed", "timestamp"],
        "Heading": ["accuracyInDegrees", "directionInDegrees"],
        "InstalledPackage": ["packageId", "version"],
        "InterSegment": ["characters", "x", "y"],
        "InterfaceRuntime": ["maxVersion"],
        "InterfaceSupport": ["markupVersion", "runtime", "templateVersion", "version"],
        "List": ["highestIndexSeen", "highestOrdinalSeen", "itemCount", "lowestIndexSeen", "lowestOrdinalSeen"],
        "ListItem": ["index"],
        "LocationServices": ["access", "status"],
        "Media": [
            "allowAdjustSeekPositionBackwards", "allowAdjustSeekPositionForward", "allowNext", "allowPrevious",
            "entities", "positionInMilliseconds", "state", "url",
        ],
        "PackageManagerState": ["installedPackages"],
        "Pager": ["allowBackwards", "allowForward", "index", "pageCount"],
        "PermissionScope": ["status"],
        "Person": ["accessToken", "authenticationConfidenceLevel", "personId"],
        "PlaybackState": ["offsetInMilliseconds", "playerActivity", "token"],
        "PresentationState": ["contexts"],
        "Scrollable": ["allowBackward", "allowForward", "direction"],
        "Speed": ["accuracyInMetersPerSecond", "speedInMetersPerSecond"],
        "SupportedInterfaces": [
            "Alexa.Advertisement", "Alexa.Presentation.APL", "Alexa.Presentation.APLT", "Alexa.Presentation.HTML",
            "AppLink", "AudioPlayer", "Display", "Geolocation", "Navigation", "VideoApp",
        ],
        "System": ["apiAccessToken", "apiEndpoint", "application", "device", "person", "unit", "user"],
        "SystemUnit": ["persistentUnitId", "unitId"],
        "User": ["accessToken", "permissions", "userId"],
        "UserPermissions": ["consentToken", "scopes"],
        "Viewport": [
            "currentPixelHeight", "currentPixelWidth", "dpi", "experiences", "keyboard", "mode", "pixelHeight",
            "pixelWidth", "shape", "touch", "video",
        ],
        "ViewportConfiguration": ["current"],
        "ViewportExperience": ["arcMinuteHeight", "arcMinuteWidth", "canResize", "canRotate"],
        "ViewportVideo": ["codecs"],
        "VisibleComponent": [
            "children", "entities", "id", "position", "tags", "transform", "type", "uid", "visibility",
        ],
    ]

    static let all = Set(byType.values.joined()).sorted()
}
