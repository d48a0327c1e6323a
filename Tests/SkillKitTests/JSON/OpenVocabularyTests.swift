import SkillKit
import Testing

/// The words that Alexa may add to: those we know are members, and all others come back as they came.
@Suite struct OpenVocabularyTests {
    /// A vocabulary's members, each with the word that Alexa's reference has for it.
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var words: [String]
        /// What each member is on the wire.
        var written: [String]
        /// Whether reading a word gives the member at a place.
        var isMember: @Sendable (String, Int) throws -> Bool
        /// A word read from JSON and written back.
        var rewrite: @Sendable (String) throws -> JSON

        init<Word: OpenVocabulary>(_ type: Word.Type, _ members: [(member: Word, word: String)]) {
            let known = members.map(\.member)
            testDescription = "\(type)"
            words = members.map(\.word)
            written = known.map(\.rawValue)
            isMember = { word, place in try decode(Word.self, "\"\(word)\"") == known[place] }
            rewrite = { word in try wire(try decode(Word.self, "\"\(word)\"")) }
        }
    }

    static let rows = [
        Row(
            ClearBehavior.self,
            [
                (.clearEnqueued, "CLEAR_ENQUEUED"),
                (.clearAll, "CLEAR_ALL"),
            ]
        ),
        Row(
            ConfirmationStatus.self,
            [
                (.none, "NONE"),
                (.confirmed, "CONFIRMED"),
                (.denied, "DENIED"),
            ]
        ),
        Row(
            DialogState.self,
            [
                (.started, "STARTED"),
                (.inProgress, "IN_PROGRESS"),
                (.completed, "COMPLETED"),
            ]
        ),
        Row(
            PlayBehavior.self,
            [
                (.enqueue, "ENQUEUE"),
                (.replaceAll, "REPLACE_ALL"),
                (.replaceEnqueued, "REPLACE_ENQUEUED"),
            ]
        ),
        Row(
            PlaybackErrorType.self,
            [
                (.mediaErrorUnknown, "MEDIA_ERROR_UNKNOWN"),
                (.mediaErrorInvalidRequest, "MEDIA_ERROR_INVALID_REQUEST"),
                (.mediaErrorServiceUnavailable, "MEDIA_ERROR_SERVICE_UNAVAILABLE"),
                (.mediaErrorInternalServerError, "MEDIA_ERROR_INTERNAL_SERVER_ERROR"),
                (.mediaErrorInternalDeviceError, "MEDIA_ERROR_INTERNAL_DEVICE_ERROR"),
            ]
        ),
        Row(
            PlayerActivity.self,
            [
                (.playing, "PLAYING"),
                (.paused, "PAUSED"),
                (.finished, "FINISHED"),
                (.bufferUnderrun, "BUFFER_UNDERRUN"),
                (.idle, "IDLE"),
                (.stopped, "STOPPED"),
            ]
        ),
        Row(
            ResolutionCode.self,
            [
                (.match, "ER_SUCCESS_MATCH"),
                (.noMatch, "ER_SUCCESS_NO_MATCH"),
                (.timeout, "ER_ERROR_TIMEOUT"),
                (.exception, "ER_ERROR_EXCEPTION"),
            ]
        ),
        Row(
            SessionEndedReason.self,
            [
                (.userInitiated, "USER_INITIATED"),
                (.error, "ERROR"),
                (.exceededMaxReprompts, "EXCEEDED_MAX_REPROMPTS"),
            ]
        ),
        Row(
            SystemErrorType.self,
            [
                (.invalidResponse, "INVALID_RESPONSE"),
                (.deviceCommunicationError, "DEVICE_COMMUNICATION_ERROR"),
                (.internalServiceError, "INTERNAL_SERVICE_ERROR"),
            ]
        ),
        Row(
            UpdateBehavior.self,
            [
                (.replace, "REPLACE"),
                (.clear, "CLEAR"),
            ]
        ),
        Row(
            AppCatalog.self,
            [
                (.appStore, "IOS_APP_STORE"),
                (.playStore, "GOOGLE_PLAY_STORE"),
            ]
        ),
        Row(
            CharacterFormat.self,
            [
                (.sevenSegment, "SEVEN_SEGMENT")
            ]
        ),
        Row(
            CharacterProfile.self,
            [
                (.fourCharacterClock, "FOUR_CHARACTER_CLOCK")
            ]
        ),
        Row(
            ComponentMediaState.self,
            [
                (.idle, "idle"),
                (.playing, "playing"),
                (.paused, "paused"),
            ]
        ),
        Row(
            DeviceInterface.self,
            [
                (.advertisement, "Alexa.Advertisement"),
                (.dataStore, "Alexa.DataStore"),
                (.packageManager, "Alexa.DataStore.PackageManager"),
                (.apl, "Alexa.Presentation.APL"),
                (.aplt, "Alexa.Presentation.APLT"),
                (.html, "Alexa.Presentation.HTML"),
                (.appLink, "AppLink"),
                (.audioPlayer, "AudioPlayer"),
                (.display, "Display"),
                (.geolocation, "Geolocation"),
                (.navigation, "Navigation"),
                (.videoApp, "VideoApp"),
            ]
        ),
        Row(
            LocationServicesAccess.self,
            [
                (.enabled, "ENABLED"),
                (.disabled, "DISABLED"),
                (.unknown, "UNKNOWN"),
            ]
        ),
        Row(
            LocationServicesStatus.self,
            [
                (.running, "RUNNING"),
                (.stopped, "STOPPED"),
            ]
        ),
        Row(
            PermissionStatus.self,
            [
                (.granted, "GRANTED"),
                (.denied, "DENIED"),
            ]
        ),
        Row(
            ScrollDirection.self,
            [
                (.horizontal, "horizontal"),
                (.vertical, "vertical"),
            ]
        ),
        Row(
            Treatment.self,
            [
                (.control, "C"),
                (.candidate, "T1"),
            ]
        ),
        Row(
            VideoCodec.self,
            [
                (.h264Level41, "H_264_41"),
                (.h264Level42, "H_264_42"),
            ]
        ),
        Row(
            ViewportDialog.self,
            [
                (.supported, "SUPPORTED"),
                (.unsupported, "UNSUPPORTED"),
            ]
        ),
        Row(
            ViewportKeyboard.self,
            [
                (.direction, "DIRECTION")
            ]
        ),
        Row(
            ViewportMode.self,
            [
                (.auto, "AUTO"),
                (.hub, "HUB"),
                (.mobile, "MOBILE"),
                (.pc, "PC"),
                (.tv, "TV"),
            ]
        ),
        Row(
            ViewportPresentation.self,
            [
                (.standard, "STANDARD"),
                (.overlay, "OVERLAY"),
            ]
        ),
        Row(
            ViewportShape.self,
            [
                (.rectangle, "RECTANGLE"),
                (.round, "ROUND"),
            ]
        ),
        Row(
            ViewportTouch.self,
            [
                (.single, "SINGLE")
            ]
        ),
    ]

    @Test(arguments: rows)
    func hasAMemberForEachWordOfAlexas(_ row: Row) throws {
        #expect(row.written == row.words)
        for (place, word) in row.words.enumerated() {
            #expect(try row.isMember(word, place), "\(word)")
            #expect(try row.rewrite(word) == .string(word))
        }
    }

    @Test(arguments: rows)
    func keepsAnyOtherWord(_ row: Row) throws {
        for word in ["OF_TOMORROW", "", "none", row.words[0].lowercased() + " "] {
            #expect(try row.rewrite(word) == .string(word))
        }
    }

    @Test func isEqualByItsWord() {
        #expect(DialogState(rawValue: "STARTED") == .started)
        #expect(DialogState(rawValue: "STARTED").hashValue == DialogState.started.hashValue)
        #expect(DialogState(rawValue: "STARTED") != .completed)
    }

    @Test(arguments: [("AMAZON.YesIntent", IntentName.yes), ("AMAZON.FooIntent", "AMAZON.FooIntent"), ("", "")])
    func readsIntentName(_ word: String, _ expected: IntentName) throws {
        let name = try decode(IntentName.self, "\"\(word)\"")
        #expect(name == expected)
        #expect(try wire(name) == .string(word))
    }
}
