/// What the sessions of a recording really remember, while it is replayed.
struct SessionThreads: Sendable {
    /// What a session remembers after its last turn.
    struct Memory: Sendable {
        /// According to the answer now.
        var now: JSON
        /// According to the recorded answer; `nil` if there was none.
        var recorded: JSON?
    }

    private var memories: [String: Memory] = [:]
    /// The sessions in the order in which they first occurred.
    private var order: [String] = []

    /// The most sessions that may be open at once; of more, the oldest are no longer followed.
    private static let most = 10_000

    /// What a session remembers; `nil` for a new or unknown one.
    func memory(for request: JSON) -> Memory? {
        guard let id = request.sessionID, request["session"]?["new"] != true else { return nil }
        return memories[id]
    }

    /// Follows a session after a turn.
    mutating func follow(_ request: JSON, _ answer: RecordedAnswer, recorded: RecordedAnswer?) {
        guard let id = request.sessionID, case .response(let response) = answer else { return }
        let isOver =
            request["request"]?["type"]?.string == "SessionEndedRequest"
            || response["response"]?["shouldEndSession"] == true
        if isOver {
            memories[id] = nil
            return
        }
        if memories[id] == nil {
            order.append(id)
            if order.count > Self.most * 2 { order = order.filter { memories[$0] != nil } }
            if memories.count >= Self.most, let oldest = order.first(where: { memories[$0] != nil }) {
                memories[oldest] = nil
            }
        }
        memories[id] = Memory(
            now: response["sessionAttributes"] ?? .object([:]),
            recorded: recorded.map { $0.json["sessionAttributes"] ?? .object([:]) }
        )
    }
}
