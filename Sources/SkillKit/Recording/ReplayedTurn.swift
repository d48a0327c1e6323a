#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A recorded turn, answered anew.
struct ReplayedTurn: Sendable {
    /// Its number in the file, from 1.
    var number: Int
    /// The turn as it was recorded.
    var recorded: RecordedTurn
    /// The request as it was sent, with the session attributes that the answer before really had; `nil` if it is not JSON.
    var request: JSON?
    /// The answer.
    var now: RecordedAnswer
    /// Where the answer differs from the recorded one.
    var differences: [ReplayDifference] = []
    /// Where the answer breaks one of Alexa's rules.
    var findings: [ResponseFinding] = []
    /// What the turn was: event, states, times.
    var record = TurnRecord()
    /// Whether its session already differed from the recorded one, because of an earlier answer.
    var isDrifted = false

    /// What the person said, or what happened.
    var said: String { recorded.said ?? request?.happening ?? "a message that is not a request" }

    /// Whether there is a recorded answer to compare with.
    var isRecorded: Bool { recorded.answer != nil }
}

extension JSON {
    /// What happened, according to a request envelope: the intent with its slots as they were spoken, or the request's
    /// type.
    var happening: String? {
        guard let request = self["request"], let type = request["type"]?.string else { return nil }
        guard let intent = request["intent"], let name = intent["name"]?.string else { return type }
        guard case .object(let slots)? = intent["slots"] else { return name }
        let spoken = slots.sorted { $0.key < $1.key }.compactMap { slot, value -> String? in
            let words = value["value"]?.string ?? value["slotValue"]?.spoken
            return words.map { "\(slot) \"\($0)\"" }
        }
        return spoken.isEmpty ? name : "\(name) with \(spoken.joined(separator: ", "))"
    }

    /// What was spoken for a slot of one or several values.
    private var spoken: String? {
        if case .array(let values)? = self["values"] {
            return values.compactMap(\.spoken).joined(separator: " and ")
        }
        return self["value"]?.string
    }

    /// The identifier of a request envelope's session; `nil` if it belongs to none.
    var sessionID: String? {
        guard case .object(let session)? = self["session"] else { return nil }
        return session["sessionId"]?.string ?? ""
    }

    /// A request envelope with other session attributes; unchanged without a session.
    func with(attributes: JSON) -> JSON {
        guard case .object(var members) = self, case .object(var session)? = members["session"] else { return self }
        session["attributes"] = attributes
        members["session"] = .object(session)
        return .object(members)
    }
}
