/// What speech recognisers write for sounds that are not speech: `[BLANK_AUDIO]`, `(music)`, `*sighs*`.
enum SpeechNoise {
    /// The characters that begin and end it.
    private static let brackets: [Character: Character] = ["[": "]", "(": ")", "*": "*", "♪": "♪"]
    /// The most words of a noise in round brackets: longer ones are a person's aside.
    private static let mostWords = 3

    /// The rest of a text without it.
    static func without(_ text: String) -> [Substring] {
        guard text.contains(where: { brackets[$0] != nil }) else { return [text[...]] }
        var pieces: [Substring] = []
        var rest = text[...]
        while let open = rest.firstIndex(where: { brackets[$0] != nil }), let sign = brackets[rest[open]] {
            let inside = rest[rest.index(after: open)...]
            guard let close = inside.firstIndex(of: sign) else { break }
            let after = inside[inside.index(after: close)...]
            if isNoise(inside[..<close], in: rest[open]) {
                pieces.append(rest[..<open])
            } else {
                pieces.append(rest[..<after.startIndex])
            }
            rest = after
        }
        return pieces + [rest]
    }

    private static func isNoise(_ words: Substring, in bracket: Character) -> Bool {
        guard bracket == "(" else { return true }
        // "(2021)" and "(Live)" belong to names.
        return words.allSatisfy { $0.isLowercase || $0 == " " } && words.split(separator: " ").count <= mostWords
    }
}
