extension Response: Codable {
    private static let known: Set<String> = [
        "outputSpeech", "reprompt", "card", "directives", "canFulfillIntent", "apiResponse", "shouldEndSession",
    ]

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        speech = try container.decodeIfPresent(OutputSpeech.self, forKey: "outputSpeech")
        reprompt = try container.decodeIfPresent(Reprompt.self, forKey: "reprompt")
        card = try container.decodeIfPresent(Card.self, forKey: "card")
        directives = try container.decodeIfPresent([Directive].self, forKey: "directives") ?? []
        canFulfillIntent = try container.decodeIfPresent(IntentFulfilment.self, forKey: "canFulfillIntent")
        apiResponse = try container.decodeIfPresent(JSON.self, forKey: "apiResponse")
        switch try container.decodeIfPresent(Bool.self, forKey: "shouldEndSession") {
        case true?: session = .ends
        case false?: session = .listens
        case nil: session = .lingers
        }
        members = try container.members(besides: Self.known)
        container.keepEmpty("directives", [], when: directives.isEmpty, in: &members)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try container.encodeIfPresent(speech, forKey: "outputSpeech")
        try container.encodeIfPresent(reprompt, forKey: "reprompt")
        try container.encodeIfPresent(card, forKey: "card")
        if !directives.isEmpty { try container.encode(directives, forKey: "directives") }
        try container.encodeIfPresent(canFulfillIntent, forKey: "canFulfillIntent")
        try container.encodeIfPresent(apiResponse, forKey: "apiResponse")
        switch session {
        case .listens: try container.encode(false, forKey: "shouldEndSession")
        case .ends: try container.encode(true, forKey: "shouldEndSession")
        case .lingers: break
        }
    }
}
