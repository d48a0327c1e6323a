extension TurnTrace {
    /// Writes down what a turn begins with, by names that are known beforehand: no other can hold what was said.
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
