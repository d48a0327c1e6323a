/// A response, and the conversation's next state.
public struct Reply<State: ConversationState>: Sendable, Equatable {
    /// The next state, or `nil` to stay in the current one.
    public var next: State?
    /// What the device says, shows and does.
    public var response: Response

    /// Answers and moves to a state.
    public static func move(to next: State, _ response: Response) -> Self {
        Self(next: next, response: response)
    }

    /// Answers and stays in the same state.
    public static func stay(_ response: Response) -> Self {
        Self(next: nil, response: response)
    }
}
