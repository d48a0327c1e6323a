import SkillKit
import Testing

/// What each part of a context is on the wire, and as a value.
@Suite struct ContextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var json: String
        var fill: @Sendable (inout Context) -> Void

        init(_ name: String, _ json: String, _ fill: @escaping @Sendable (inout Context) -> Void) {
            testDescription = name
            self.json = json
            self.fill = fill
        }

        var context: Context {
            var context = Context()
            fill(&context)
            return context
        }
    }

    @Test(arguments: [
        Case("nothing", "{}") { _ in },
        Case(
            "players and displays",
            #"{"AudioPlayer":{"token":"rain","offsetInMilliseconds":1500,"playerActivity":"BUFFER_UNDERRUN"},"#
                + #""Automotive":{},"Display":{"token":"menu"},"Advertising":{"advertisingId":"ad","#
                + #""limitAdTracking":true},"Extensions":{"available":{"aplext:kettle:20":{"auth":[1]}}}}"#
        ) { context in
            context.audioPlayer = PlaybackState()
            context.audioPlayer?.token = "rain"
            context.audioPlayer?.offsetInMilliseconds = 1500
            context.audioPlayer?.playerActivity = .bufferUnderrun
            context.automotive = AutomotiveState()
            context.display = DisplayState()
            context.display?.token = "menu"
            context.advertising = AdvertisingState()
            context.advertising?.advertisingID = "ad"
            context.advertising?.limitsTracking = true
            context.extensions = ExtensionsState()
            context.extensions?.available = ["aplext:kettle:20": ["auth": [1]]]
        },
        Case(
            "packages, apps and experiments",
            #"{"Alexa.DataStore.PackageManager":{"installedPackages":[{"packageId":"timer","version":"2.1"}]},"#
                + #""AppLink":{"supportedCatalogTypes":["IOS_APP_STORE","GOOGLE_PLAY_STORE","KETTLE_STORE"],"#
                + #""directLaunch":{"IOS_APP_STORE":{},"GOOGLE_PLAY_STORE":{"a":1}},"sendToDevice":{}},"#
                + #""Experimentation":{"activeExperiments":[{"id":"hot","treatmentId":"T1"},{"treatmentId":"C"}]}}"#
        ) { context in
            var package = InstalledPackage()
            package.id = "timer"
            package.version = "2.1"
            context.packages = PackageManagerState()
            context.packages?.installedPackages = [package]
            context.appLink = AppLinkState()
            context.appLink?.catalogs = [.appStore, .playStore, "KETTLE_STORE"]
            context.appLink?.directLaunch = AppDirectLaunch()
            context.appLink?.directLaunch?.appStore = [:]
            context.appLink?.directLaunch?.playStore = ["a": 1]
            context.appLink?.sendToDevice = [:]
            var hot = ActiveExperiment()
            hot.id = "hot"
            hot.treatment = .candidate
            var other = ActiveExperiment()
            other.treatment = .control
            context.experimentation = ExperimentationState()
            context.experimentation?.activeExperiments = [hot, other]
        },
        Case(
            "what nobody knows",
            #"{"Kettle":{"boils":true},"Display":{"type":"old"},"System":7,"Viewport":null,"Viewports":{}}"#
        ) { context in
            context.display = DisplayState()
            context.display?.members = ["type": "old"]
            context.members = ["Kettle": ["boils": true], "System": 7, "Viewport": .null, "Viewports": [:]]
        },
    ])
    func readsAndWrites(_ c: Case) throws {
        #expect(try decode(Context.self, c.json) == c.context)
        #expect(try wire(c.context) == decode(JSON.self, c.json))
    }

    @Test(arguments: ["5", "[]", #""a""#])
    func isAnObject(_ text: String) {
        #expect(throws: DecodingError.self) { try decode(Context.self, text) }
    }
}
