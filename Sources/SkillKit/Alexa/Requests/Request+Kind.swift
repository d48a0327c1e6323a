extension Request.Kind {
    /// The type on the wire, and what belongs to that type.
    var content: (type: String, part: any WirePart) {
        switch self {
        case .launch(let launch): ("LaunchRequest", launch)
        case .intent(let intent): ("IntentRequest", intent)
        case .canFulfillIntent(let intent): ("CanFulfillIntentRequest", intent)
        case .sessionEnded(let end): ("SessionEndedRequest", end)
        case .sessionResumed(let request): ("SessionResumedRequest", request)
        case .audioPlayer(let request): request.content
        case .playbackController(let request): request.content
        case .apl(let request): request.content
        case .html(let request): request.content
        case .display(let request): request.content
        case .connections(let request): request.content
        case .dialog(let request): request.content
        case .system(let request): request.content
        case .gameEngine(let request): request.content
        case .customInterface(let request): request.content
        case .advertisement(let request): request.content
        case .dataStore(let request): request.content
        case .authorization(let request): request.content
        case .messaging(let request): request.content
        case .skillEvent(let request): request.content
        case .householdList(let request): request.content
        case .reminder(let request): request.content
        case .other(let type): (type, NoPart())
        }
    }

    /// Reads what belongs to a request of a type.
    init(type: String, from reader: inout WireReader) throws(JSONMisfitError) {
        // Most turns are one of these, and need not look into the table.
        switch type {
        case "IntentRequest":
            // Such a request is useless without its intent: if that can't be read, report why.
            let intent: IntentRequest.Intent = try reader.required("intent")
            var request = intent.request
            request.dialogState = reader.ifFits("dialogState")
            self = .intent(request)
        case "LaunchRequest":
            var launch = LaunchRequest()
            LaunchRequest.fields.read(&launch, from: &reader)
            self = .launch(launch)
        case "SessionEndedRequest":
            var end = SessionEndedRequest()
            SessionEndedRequest.fields.read(&end, from: &reader)
            self = .sessionEnded(end)
        default: self = Self.types.read(type, from: &reader)
        }
    }

    /// All other types; made when the first of them comes.
    private static let types = WireTable<Self>(
        [
            [WireType("CanFulfillIntentRequest", canFulfillIntent), WireType("SessionResumedRequest", sessionResumed)],
            AudioPlayerRequest.types(as: audioPlayer),
            PlaybackControllerRequest.types(as: playbackController),
            APLRequest.types(as: apl),
            HTMLRequest.types(as: html),
            DisplayRequest.types(as: display),
            ConnectionsRequest.types(as: connections),
            DialogRequest.types(as: dialog),
            SystemRequest.types(as: system),
            GameEngineRequest.types(as: gameEngine),
            CustomInterfaceRequest.types(as: customInterface),
            AdvertisementRequest.types(as: advertisement),
            DataStoreRequest.types(as: dataStore),
            AuthorizationRequest.types(as: authorization),
            MessagingRequest.types(as: messaging),
            SkillEventRequest.types(as: skillEvent),
            HouseholdListRequest.types(as: householdList),
            ReminderRequest.types(as: reminder),
        ],
        otherwise: other
    )
}
