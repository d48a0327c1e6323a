/// A skill's declarations as grammars for other software that understands text only by templates.
enum GrammarExport {
    /// For Home Assistant's sentence matcher: YAML, with lists of values, ranges and wildcards.
    static func hassil(_ declarations: [IntentDeclaration], in language: Language) -> String {
        var lines = ["language: \(language.code)", "intents:"]
        var types: [SlotType] = []
        for intent in declarations {
            let samples = intent.samples + language.utterances(for: intent.name)
            if samples.isEmpty { continue }
            lines += ["  \(intent.name):", "    data:", "      - sentences:"]
            for sample in samples {
                let text = sample.text { name in
                    let type = intent.slot(name)?.type ?? .searchQuery
                    if !types.contains(type) { types.append(type) }
                    return "{\(listName(type)):\(name)}"
                }
                lines.append("          - \(quoted(text))")
            }
        }
        if !types.isEmpty { lines.append("lists:") }
        for type in types {
            lines.append("  \(listName(type)):")
            if let range = range(of: type) {
                lines += [
                    "    range:", "      type: number", "      from: \(range.lowerBound)",
                    "      to: \(range.upperBound)",
                ]
            } else if type.isAmazons {
                lines.append("    wildcard: true")
            } else {
                lines.append("    values:")
                for value in type.values {
                    for name in [value.name] + value.synonyms {
                        lines += ["      - in: \(quoted(name.lowercased()))", "        out: \(quoted(value.name))"]
                    }
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The range of one of Amazon's number types.
    static func range(of type: SlotType) -> ClosedRange<Int>? {
        switch type.name {
        case .number: 0...100
        case .ordinal: 1...20
        case .fourDigitNumber: 1900...2030
        default: nil
        }
    }

    static func listName(_ type: SlotType) -> String {
        type.name.rawValue.lowercased().filter { $0 != "." && !$0.isWhitespace }
    }

    private static func quoted(_ text: String) -> String {
        "\"\(text.filter { $0 != "\\" && $0 != "\"" && !$0.isNewline })\""
    }

    /// Words without the characters that have a meaning in a template.
    static func plain(_ text: String) -> String {
        String(text.lowercased().map { $0.isLetter || $0.isNumber || $0 == "'" ? $0 : " " })
    }
}

extension Utterance {
    /// The words as written, without punctuation except apostrophes, and the slots as the given function writes them.
    func text(slot: (String) -> String) -> String {
        modelText.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { index, piece in
            guard index > 0 else { return String(piece) }
            let name = piece.prefix { $0 != "}" }
            return slot(String(name)) + piece.dropFirst(name.count + 1)
        }.joined()
    }
}
