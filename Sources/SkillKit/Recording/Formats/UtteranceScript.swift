/// What `ask dialog --replay` reads: `{"skillId", "locale", "type": "text", "userInput": [...]}`.
///
/// The utterances go through the skill's own understanding. The first one opens the skill.
struct UtteranceScript {
    private let inputs: [JSON]
    private let members: [String: JSON]
    private let place: String

    init(_ inputs: [JSON], _ members: [String: JSON], _ place: String) {
        self.inputs = inputs
        self.members = members
        self.place = place.isEmpty ? "" : place + "."
    }

    func add(to turns: inout TurnCollector) -> Bool {
        if let type = members["type"]?.string, type != "text" {
            turns.note(.malformed, at: place + "type", "is '\(type.prefix(64))'; only 'text' can be replayed")
            return true
        }
        let locale = members["locale"]?.string.map(LocaleName.init)
        for (index, input) in inputs.enumerated() {
            let place = "\(self.place)userInput[\(index)]"
            guard let text = input.string else {
                turns.note(.malformed, at: place, "is not a string")
                continue
            }
            let words = text.trimmingSpaces
            if words == ".quit" {
                let rest = inputs.count - index - 1
                if rest > 0 { turns.note(.unused, at: place, "ends the script; \(rest.counted("utterance")) after it") }
                break
            }
            if words.hasPrefix(".") {
                // `.record FILE` and `.help` are for ask-cli's terminal, and not turns.
                turns.note(.unused, at: place, "'\(words.prefix(64))' is a command of ask-cli's, and no utterance")
                continue
            }
            var turn = RecordedTurn(.words(words, locale: locale), place: place)
            turn.said = words
            turns.add(found: turn)
        }
        for name in members.keys.sorted() where !["skillId", "locale", "type", "userInput"].contains(name) {
            turns.note(.unused, at: place + name, "replay does not look at it")
        }
        return true
    }
}

extension String {
    /// The text without spaces and line breaks at its ends.
    var trimmingSpaces: String {
        let isSpace = { (character: Character) in character.isWhitespace }
        guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}
