extension RequestEnvelope {
    /// The paths of members that are kept unread because they are of another type than Alexa's; for a log.
    ///
    /// Slots, and what is in the context, are not named, because their names came with the request.
    var oddMembers: [String] {
        var odd = Self.odd(["version", "session"], in: members)
        if context.isOdd { odd.append("context.*") }
        if let session {
            odd += Self.odd(
                ["new", "sessionId", "application", "user", "attributes"],
                in: session.members,
                of: "session."
            )
        }
        odd += Self.odd(["requestId", "timestamp", "locale", "dialogState"], in: request.members, of: "request.")
        guard case .intent(let intent) = request.kind else { return odd }
        odd += Self.odd(["slots", "confirmationStatus"], in: intent.members, of: "request.intent.")
        if intent.slots.hasOddMembers { odd.append("request.intent.slots.*") }
        return odd
    }

    private static func odd(_ known: [String], in members: [String: JSON], of parent: String = "") -> [String] {
        if members.isEmpty { return [] }
        return known.filter { members[$0].map(isOdd) == true }.map { parent + $0 }
    }

    /// Whether a known member that was not read is of another type: `null` is absent, and an empty object is kept too.
    private static func isOdd(_ value: JSON) -> Bool { value != .null && value != .object([:]) }
}
