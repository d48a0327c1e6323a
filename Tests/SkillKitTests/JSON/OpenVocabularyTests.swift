import SkillKit
import Testing

/// The words that Alexa may add to: those we know are cases, and all others come back as they came.
@Suite struct OpenVocabularyTests {
    /// A vocabulary with the words that Alexa's reference has.
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var words: [String]
        /// The words that have a case.
        var known: [String]
        /// Reads a word from JSON: whether it has a case, and what it is when written back.
        var read: @Sendable (String) throws -> (hasCase: Bool, json: JSON)

        init<Word: OpenVocabulary>(_ type: Word.Type, _ words: String...) {
            testDescription = "\(type)"
            self.words = words
            known = Word.known.map(\.rawValue)
            read = { word in
                let value = try decode(Word.self, "\"\(word)\"")
                return (!"\(value)".hasPrefix("other("), try wire(value))
            }
        }
    }

    static let rows = [
        Row(ClearBehavior.self, "CLEAR_ENQUEUED", "CLEAR_ALL"),
        Row(ConfirmationStatus.self, "NONE", "CONFIRMED", "DENIED"),
        Row(DialogState.self, "STARTED", "IN_PROGRESS", "COMPLETED"),
        Row(PlayBehavior.self, "ENQUEUE", "REPLACE_ALL", "REPLACE_ENQUEUED"),
        Row(
            PlaybackErrorType.self,
            "MEDIA_ERROR_UNKNOWN",
            "MEDIA_ERROR_INVALID_REQUEST",
            "MEDIA_ERROR_SERVICE_UNAVAILABLE",
            "MEDIA_ERROR_INTERNAL_SERVER_ERROR",
            "MEDIA_ERROR_INTERNAL_DEVICE_ERROR"
        ),
        Row(PlayerActivity.self, "PLAYING", "PAUSED", "FINISHED", "BUFFER_UNDERRUN", "IDLE", "STOPPED"),
        Row(
            ResolutionCode.self,
            "ER_SUCCESS_MATCH",
            "ER_SUCCESS_NO_MATCH",
            "ER_ERROR_TIMEOUT",
            "ER_ERROR_EXCEPTION"
        ),
        Row(SessionEndedReason.self, "USER_INITIATED", "ERROR", "EXCEEDED_MAX_REPROMPTS"),
        Row(SystemErrorType.self, "INVALID_RESPONSE", "DEVICE_COMMUNICATION_ERROR", "INTERNAL_SERVICE_ERROR"),
        Row(UpdateBehavior.self, "REPLACE", "CLEAR"),
        Row(AppCatalog.self, "IOS_APP_STORE", "GOOGLE_PLAY_STORE"),
        Row(CharacterFormat.self, "SEVEN_SEGMENT"),
        Row(CharacterProfile.self, "FOUR_CHARACTER_CLOCK"),
        Row(ComponentMediaState.self, "idle", "playing", "paused"),
        Row(
            DeviceInterface.self,
            "Alexa.Advertisement",
            "Alexa.DataStore",
            "Alexa.DataStore.PackageManager",
            "Alexa.Presentation.APL",
            "Alexa.Presentation.APLT",
            "Alexa.Presentation.HTML",
            "AppLink",
            "AudioPlayer",
            "Display",
            "Geolocation",
            "Navigation",
            "VideoApp"
        ),
        Row(LocationServicesAccess.self, "ENABLED", "DISABLED", "UNKNOWN"),
        Row(LocationServicesStatus.self, "RUNNING", "STOPPED"),
        Row(PermissionStatus.self, "GRANTED", "DENIED"),
        Row(ScrollDirection.self, "horizontal", "vertical"),
        Row(Treatment.self, "C", "T1"),
        Row(VideoCodec.self, "H_264_41", "H_264_42"),
        Row(ViewportDialog.self, "SUPPORTED", "UNSUPPORTED"),
        Row(ViewportKeyboard.self, "DIRECTION"),
        Row(ViewportMode.self, "AUTO", "HUB", "MOBILE", "PC", "TV"),
        Row(ViewportPresentation.self, "STANDARD", "OVERLAY"),
        Row(ViewportShape.self, "RECTANGLE", "ROUND"),
        Row(ViewportTouch.self, "SINGLE"),
    ]

    @Test(arguments: rows)
    func hasACaseForEachWordOfAlexas(_ row: Row) throws {
        #expect(row.known == row.words)
        for word in row.words {
            let (hasCase, json) = try row.read(word)
            #expect(hasCase, "\(word)")
            #expect(json == .string(word))
        }
    }

    @Test(arguments: rows)
    func keepsAnyOtherWord(_ row: Row) throws {
        for word in ["OF_TOMORROW", "", "none", row.words[0].lowercased() + " "] {
            let (hasCase, json) = try row.read(word)
            #expect(!hasCase, "\(word)")
            #expect(json == .string(word))
        }
    }

    @Test func isEqualByItsWord() {
        #expect(DialogState.other("STARTED") == .started)
        #expect(DialogState.other("STARTED").hashValue == DialogState.started.hashValue)
        #expect(DialogState.other("STARTED") != .completed)
    }

    @Test(arguments: [("AMAZON.YesIntent", IntentName.yes), ("AMAZON.FooIntent", "AMAZON.FooIntent"), ("", "")])
    func readsIntentName(_ word: String, _ expected: IntentName) throws {
        let name = try decode(IntentName.self, "\"\(word)\"")
        #expect(name == expected)
        #expect(try wire(name) == .string(word))
    }
}
