/// One place where a skill's answer differs from the recorded one.
public struct ReplayDifference: Sendable, Hashable, Codable {
    /// The number of the turn in its file, from 1.
    public var turn: Int
    /// Where the turn is in its file: `turns[2]`, `line 7`; empty for a file with a single event.
    public var place: String
    /// What the person said, or what happened: `I like The Matrix`, `LaunchRequest`.
    public var said: String
    /// The path in the answer: `response.outputSpeech.ssml`; a path that begins with `request` leads to what was sent,
    /// not to an answer.
    public var path: String
    /// The recorded value; `nil` if there is none.
    public var recorded: JSON?
    /// The value now; `nil` if there is none.
    public var now: JSON?
}

extension ReplayDifference {
    /// The difference word for word, if it is in what the skill says; `nil` for any other.
    public var words: WordDifference? {
        guard path.contains("outputSpeech."), path.hasSuffix(".ssml") || path.hasSuffix(".text"),
            let recorded = recorded?.string, let now = now?.string
        else { return nil }
        return WordDifference(Self.unwrapped(recorded), Self.unwrapped(now))
    }

    /// The text without the `<speak>` around it.
    private static func unwrapped(_ ssml: String) -> String {
        let text = ssml.trimmingSpaces
        return text.hasPrefix("<speak>") && text.hasSuffix("</speak>") ? String(text.dropFirst(7).dropLast(8)) : text
    }

    /// What became of the value: speech word by word, all else as `was -> is`.
    func change(removed: (String, String) = ("[-", "-]"), added: (String, String) = ("{+", "+}")) -> String {
        if let words { return words.text(removed: removed, added: added) }
        return "\(Self.text(recorded)) -> \(Self.text(now))"
    }

    private static func text(_ json: JSON?) -> String {
        json.map { String(decoding: $0.text(), as: UTF8.self) } ?? "(nothing)"
    }
}

extension ReplayDifference: CustomStringConvertible {
    /// The turn, what was said, and what the skill said then and says now.
    public var description: String {
        "turn \(turn)\(place.isEmpty ? "" : " (\(place))"), \(said): \(path.isEmpty ? "" : path + ": ")\(change())"
    }
}
