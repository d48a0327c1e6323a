/// A dialogue of several turns in a file; whatever else the file contains is kept.
struct RecordedDialogue: Sendable {
    /// The turns, in order.
    var turns: [Turn]
    /// Members that replay doesn't use, such as a comment.
    var members: [String: JSON]

    /// One message and its answer.
    struct Turn: Sendable {
        /// The request.
        var request: JSON
        /// The recorded answer; `nil` if there is none.
        var response: JSON?
        /// Members that replay doesn't use, such as the words that were said.
        var members: [String: JSON]
    }
}

extension RecordedDialogue: Codable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        turns = try container.decode([Turn].self, forKey: "turns")
        members = try container.members(besides: ["turns"])
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try container.encode(turns, forKey: "turns")
    }
}

extension RecordedDialogue.Turn: Codable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        request = try container.decode(JSON.self, forKey: "request")
        response = try container.decodeIfPresent(JSON.self, forKey: "response")
        members = try container.members(besides: ["request", "response"])
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try container.encode(request, forKey: "request")
        try container.encodeIfPresent(response, forKey: "response")
    }
}
