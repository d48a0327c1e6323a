/// What the device sent: the `request` object of an envelope.
public struct Request: Sendable, Hashable {
    /// The kinds of request: one case a family of Alexa's types.
    public enum Kind: Sendable, Hashable {
        /// `LaunchRequest`: the person opened the skill, without asking for anything or for a task.
        case launch(LaunchRequest)
        /// `IntentRequest`: the person said something that matches an intent.
        case intent(IntentRequest)
        /// `CanFulfillIntentRequest`: Alexa asks whether the skill could answer an intent; no person is listening.
        case canFulfillIntent(IntentRequest)
        /// `SessionEndedRequest`: the session is over; nothing the skill answers is spoken.
        case sessionEnded(SessionEndedRequest)
        /// `SessionResumedRequest`: the session goes on after a task.
        case sessionResumed(SessionResumedRequest)
        /// `AudioPlayer.*`: progress and failures of audio playback.
        case audioPlayer(AudioPlayerRequest)
        /// `PlaybackController.*`: a button.
        case playbackController(PlaybackControllerRequest)
        /// `Alexa.Presentation.APL.*`, `.APLA.*`, `.APLT.*`: a document on a screen.
        case apl(APLRequest)
        /// `Alexa.Presentation.HTML.*`: a web page on a screen.
        case html(HTMLRequest)
        /// `Display.*`: the older display interface.
        case display(DisplayRequest)
        /// `Connections.*`: tasks between skills.
        case connections(ConnectionsRequest)
        /// `Dialog.*`: Alexa Conversations.
        case dialog(DialogRequest)
        /// `System.*`: an earlier response that could not be used.
        case system(SystemRequest)
        /// `GameEngine.*`: buttons of a game.
        case gameEngine(GameEngineRequest)
        /// `CustomInterfaceController.*`: gadgets with their makers' own interfaces.
        case customInterface(CustomInterfaceRequest)
        /// `Alexa.Advertisement.*`: advertisements between streams.
        case advertisement(AdvertisementRequest)
        /// `Alexa.DataStore.*`: data and packages on a device.
        case dataStore(DataStoreRequest)
        /// `Alexa.Authorization.*`: permission to reach a person outside a session.
        case authorization(AuthorizationRequest)
        /// `Messaging.*`: the skill's own systems.
        case messaging(MessagingRequest)
        /// `AlexaSkillEvent.*`: what a person does with the skill itself, such as enabling it.
        case skillEvent(SkillEventRequest)
        /// `AlexaHouseholdListEvent.*`: lists of a household.
        case householdList(HouseholdListRequest)
        /// `Reminders.*`: reminders that the skill made.
        case reminder(ReminderRequest)
        /// Any other type, by its name; its content is in ``Request/members``.
        case other(type: String)

        /// A launch without a task.
        public static var launch: Self { .launch(LaunchRequest()) }
    }

    /// The request's identifier, unique for each request.
    public var id: String?
    /// When it was sent.
    public var timestamp: Timestamp?
    /// The person's locale, such as `en-US`.
    public var locale: LocaleName?
    /// What kind of request it is, with what belongs to that kind.
    public var kind: Kind
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON]

    /// Creates a request.
    public init(_ kind: Kind, id: String? = nil, timestamp: Timestamp? = nil, locale: LocaleName? = "en-US") {
        self.kind = kind
        self.id = id
        self.timestamp = timestamp
        self.locale = locale
        members = [:]
    }

    /// The type on the wire, such as `LaunchRequest`.
    public var type: String { kind.content.type }
}

extension Request {
    /// The same request with the words in its slots read in a language, and as they were said then and there.
    func said(in language: Language, _ said: SpeechTime = SpeechTime()) -> Self {
        var copy = self
        switch kind {
        case .intent(var intent):
            (intent.slots.language, intent.slots.said) = (language, said)
            copy.kind = .intent(intent)
        case .canFulfillIntent(var intent):
            (intent.slots.language, intent.slots.said) = (language, said)
            copy.kind = .canFulfillIntent(intent)
        default: break
        }
        return copy
    }
}

extension Request: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        var reader = try WireReader(scanned)
        id = reader.ifFits("requestId")
        timestamp = reader.ifFits("timestamp")
        locale = reader.ifFits("locale")
        kind = try Kind(type: try reader.required("type"), from: &reader)
        members = reader.undeclared()
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.members(members)
            writer.member("type", type)
            writer.member("requestId", ifPresent: id)
            writer.member("timestamp", ifPresent: timestamp)
            writer.member("locale", ifPresent: locale)
            kind.content.part.writeMembers(to: &writer)
        }
    }
}
