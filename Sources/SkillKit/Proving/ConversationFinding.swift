#if Workbench
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A place where a conversation breaks a rule, and the shortest dialogue that shows it.
public struct ConversationFinding: Sendable {
    /// The rule.
    public var rule: ConversationRule
    /// The kind of state in which it happens; `nil` if it is not tied to one.
    public var state: String?
    /// The kind of event at which it happens; `nil` if it is not tied to one.
    public var event: String?
    /// What is wrong, and what to do.
    public var advice: String
    /// The turns that lead there, the last of which shows it; empty if something never happened, or if the plan's time did
    /// not allow for them.
    public var turns: [Turn]
    /// The same turns as a file for `replay`.
    let dialogue: RecordedDialogue?

    /// A rule that is broken, and the dialogue that shows it, if there is one.
    init(_ finding: RuleFinding, _ turns: [Turn] = [], _ dialogue: RecordedDialogue? = nil) {
        let key = finding.key
        (rule, state, event, advice) = (key.rule, key.state, key.event, finding.advice)
        (self.turns, self.dialogue) = (turns, dialogue)
    }

    /// One turn of a dialogue.
    public struct Turn: Sendable, Hashable, Codable {
        /// What the person says, or what happens instead.
        public var said: String
        /// The kind of event that it becomes.
        public var event: String
        /// The kind of state in which it happens.
        public var state: String
        /// The backend that answers; `nil` for the skill's own.
        public var outcome: String?
        /// The spoken answer; empty if there is none.
        public var answer: String
    }

    /// The dialogue as an event file for `replay`, JSON in UTF-8; `nil` if there is none to show.
    public var eventFile: Data? {
        get throws {
            guard let dialogue else { return nil }
            return try Wire.encode(dialogue.json, pretty: true) + Data("\n".utf8)
        }
    }
}

extension ConversationFinding: CustomStringConvertible {
    /// The finding in one line, and its dialogue in two lines a turn.
    public var description: String {
        let place = [state.map { "in '\($0)'" }, event.map { "at '\($0)'" }].compactMap(\.self).joined(separator: ", ")
        let lines = turns.map { turn in
            let backend = turn.outcome.map { " (\($0))" } ?? ""
            return "\n    > \(turn.said)\(backend)\n    \(turn.answer.isEmpty ? "(silence)" : turn.answer)"
        }
        return "\(rule.rawValue)\(place.isEmpty ? "" : ", \(place)"): \(advice)" + lines.joined()
    }
}
#endif
