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
            // Such a request is nothing without its intent: if that can't be read, say what is wrong with it.
            var read: Set<String> = ["intent"]
            var request = try container.decode(IntentRequest.Intent.self, forKey: "intent").request
            request.dialogState = try container.ifFits(DialogState.self, "dialogState", &read)
            return (.intent(request), read)
        case "LaunchRequest": return try WireType(type, launch(_:)).read(container)
        case "SessionEndedRequest": return try WireType(type, sessionEnded).read(container)
        default: return try types[type]?.read(container) ?? (.other(type: type), [])
        }
    }

    /// All other types, by their names; made when the first of them comes.
    private static let types: [String: WireType<Self>] = {
        let types: [[WireType<Self>]] = [
            [
                WireType("CanFulfillIntentRequest", canFulfillIntent),
                WireType("SessionResumedRequest", sessionResumed),
            ],
            AudioPlayerRequest.types.map { $0.embedded(audioPlayer) },
            PlaybackControllerRequest.types.map { $0.embedded(playbackController) },
            APLRequest.types.map { $0.embedded(apl) },
            HTMLRequest.types.map { $0.embedded(html) },
            DisplayRequest.types.map { $0.embedded(display) },
            ConnectionsRequest.types.map { $0.embedded(connections) },
            DialogRequest.types.map { $0.embedded(dialog) },
            SystemRequest.types.map { $0.embedded(system) },
            GameEngineRequest.types.map { $0.embedded(gameEngine) },
            CustomInterfaceRequest.types.map { $0.embedded(customInterface) },
            AdvertisementRequest.types.map { $0.embedded(advertisement) },
            DataStoreRequest.types.map { $0.embedded(dataStore) },
            AuthorizationRequest.types.map { $0.embedded(authorization) },
            MessagingRequest.types.map { $0.embedded(messaging) },
            SkillEventRequest.types.map { $0.embedded(skillEvent) },
            HouseholdListRequest.types.map { $0.embedded(householdList) },
            ReminderRequest.types.map { $0.embedded(reminder) },
        ]
        return Dictionary(types.joined().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }()
}
