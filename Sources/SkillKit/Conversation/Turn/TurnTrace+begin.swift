extension TurnTrace {
    /// Records what a turn begins with, using only names that the skill declares, so nothing a person said gets in.
    func begin<State: ConversationState, Event>(_ request: Request, in state: State, routes router: IntentRouter<Event>)
    {
        let type: String? =
            switch request.kind {
            case .other: nil
            default: request.type
            }
        let intent: String? =
            switch request.kind {
            case .intent(let intent), .canFulfillIntent(let intent):
                router.hasRoute(for: intent.name) ? intent.name.rawValue : nil
            default: nil
            }
        let name = state.kind.rawValue
        update { record in
            record.requestType = type
            record.intent = intent
            record.stateBefore = name
        }
    }
}
