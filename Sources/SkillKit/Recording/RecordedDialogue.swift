/// A dialogue of several turns, to be written to a file.
struct RecordedDialogue: Sendable {
    /// The turns, in order.
    var turns: [Turn]
    /// Members next to the turns, such as a comment.
    var members: [String: JSON]

    /// One message and its answer.
    struct Turn: Sendable {
        /// The request.
        var request: JSON
        /// The recorded answer; `nil` if there is none.
        var response: JSON?
        /// Members next to them, such as the words that were said.
        var members: [String: JSON]
    }

    /// The file's content.
    var json: JSON {
        let turns = turns.map { turn in
            var members = turn.members
            members["request"] = turn.request
            members["response"] = turn.response
            return JSON.object(members)
        }
        var members = members
        members["turns"] = .array(turns)
        return .object(members)
    }
}
