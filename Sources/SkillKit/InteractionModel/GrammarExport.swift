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

    /// For Rhasspy: a section for each intent, with its slot values as rules; a synonym is handed over as its value.
    ///
    /// Rhasspy has no free-text slots: of Amazon's other types it knows dates, times and durations as they are usually
    /// said, and examples.
    static func rhasspy(_ declarations: [IntentDeclaration], in language: Language) -> String {
        var sections: [String] = []
        for intent in declarations {
            let samples = intent.samples + language.utterances(for: intent.name)
            if samples.isEmpty { continue }
            var lines = ["[\(intent.name)]"]
            var types: [SlotType] = []
            for slot in intent.slots where range(of: slot.type) == nil && !types.contains(slot.type) {
                types.append(slot.type)
                lines.append("\(listName(slot.type)) = (\(rule(of: slot.type, in: language)))")
            }
            lines += samples.map { sample in
                sample.text { name in
                    let type = intent.slot(name)?.type ?? .searchQuery
                    if let range = range(of: type) {
                        return "(\(range.lowerBound)..\(range.upperBound)){\(name)}"
                    }
                    return "(<\(listName(type))>){\(name)}"
                }
            }
            sections.append(lines.joined(separator: "\n") + "\n")
        }
        return sections.joined(separator: "\n")
    }

    /// What can be said for a type, as Rhasspy's templates write it: `small | (very small):small`.
    private static func rule(of type: SlotType, in language: Language) -> String {
        if let template = language.vocabulary.rhasspyRule(for: type.name.rawValue) { return template }
        if type.isAmazons {
            let examples = language.examples(of: type) + type.examples
            let said = examples.filter { !$0.contains(where: \.isNumber) }.map { plain($0) }
            // A rule must have an alternative.
            return said.isEmpty ? "something" : said.joined(separator: " | ")
        }
        return type.values.flatMap { value in
            [plain(value.name)] + value.synonyms.map { "(\(plain($0))):(\(plain(value.name)))" }
        }.joined(separator: " | ")
    }

    /// The range of one of Amazon's number types.
    private static func range(of type: SlotType) -> ClosedRange<Int>? {
        switch type.name {
        case .number: 0...100
        case .ordinal: 1...20
        case .fourDigitNumber: 1900...2030
        default: nil
        }
    }

    private static func listName(_ type: SlotType) -> String {
        type.name.rawValue.lowercased().filter { $0 != "." && !$0.isWhitespace }
    }

    private static func quoted(_ text: String) -> String {
        "\"\(text.filter { $0 != "\\" && $0 != "\"" && !$0.isNewline })\""
    }

    /// Words without the characters that have a meaning in a template.
    private static func plain(_ text: String) -> String {
        String(text.lowercased().map { $0.isLetter || $0.isNumber || $0 == "'" ? $0 : " " })
    }
}

extension Utterance {
    /// The words as written, without punctuation except apostrophes, and the slots as the given function writes them.
    fileprivate func text(slot: (String) -> String) -> String {
        modelText.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { index, piece in
            guard index > 0 else { return String(piece) }
            let name = piece.prefix { $0 != "}" }
            return slot(String(name)) + piece.dropFirst(name.count + 1)
        }.joined()
    }
}
