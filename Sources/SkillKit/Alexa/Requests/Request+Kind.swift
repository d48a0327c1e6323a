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

    /// Reads what belongs to a request of a type, and says which members those are.
    static func read(
        type: String,
        from container: KeyedDecodingContainer<MemberKey>
    ) throws -> (Self, read: Set<String>) {
        // Most turns are one of these, and need not look into the table.
        switch type {
        case "IntentRequest":
            // Such a request is useless without its intent: if that can't be read, report why.
            var read: Set<String> = ["intent"]
            var request = try container.decode(IntentRequest.Intent.self, forKey: "intent").request
            request.dialogState = try container.ifFits(DialogState.self, "dialogState", &read)
            return (.intent(request), read)
        case "LaunchRequest": return try WireType(type, launch(_:)).read(container)
        case "SessionEndedRequest": return try WireType(type, sessionEnded).read(container)
        default: return try types.read(type, from: container)
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
