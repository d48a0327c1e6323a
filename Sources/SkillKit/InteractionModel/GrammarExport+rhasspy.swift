#if Workbench
extension GrammarExport {
    /// For Rhasspy: a section for each intent, with its slot values as rules; a synonym is handed over as its value.
    ///
    /// All numbers are in words, so that the grammar does not depend on the language that Rhasspy writes numbers in.
    /// Rhasspy has no free-text slots: of Amazon's other types it knows dates, times and durations as they are usually
    /// said, and examples. It ends a session whose first words fit nothing; so the last section takes any sentence with a
    /// word or a value of the skill's, if Rhasspy's matching is not strict, and hands it over as `AMAZON.FallbackIntent`:
    /// the skill then reads the words itself.
    static func rhasspy(_ declarations: [IntentDeclaration], in language: Language) -> String {
        let words = language.vocabulary.templates
        var sections: [String] = []
        for intent in declarations {
            let usual = language.utterances(for: intent.name)
            if intent.samples.isEmpty && usual.isEmpty { continue }
            var lines = ["[\(intent.name)]"]
            var types: [SlotType] = []
            for slot in intent.slots where !types.contains(slot.type) {
                types.append(slot.type)
                lines.append("\(listName(slot.type)) = (\(rule(of: slot.type, in: language)))")
            }
            if !intent.samples.isEmpty {
                if !words.before.isEmpty { lines.append("\(politeBefore) = (\(choice(words.before)))") }
                if !words.after.isEmpty { lines.append("\(politeAfter) = (\(choice(words.after)))") }
            }
            lines += intent.samples.map { sample in
                // A line that begins with a bracket would begin a section.
                let before = words.before.isEmpty ? "" : "\\[<\(politeBefore)>] "
                let after = words.after.isEmpty ? "" : " [<\(politeAfter)>]"
                return before + template(sample, of: intent, words) + after
            }
            lines += usual.map { template($0, of: intent, TemplateWords()) }
            sections.append(lines.joined(separator: "\n") + "\n")
        }
        let own = ownWords(of: declarations, in: language) + ownRules(of: declarations, in: language)
        if !own.isEmpty {
            let padding = String(repeating: " :-", count: wordsBefore)
            sections.append("[\(IntentName.fallback)]\n(\(own.joined(separator: " | ")))\(padding)\n")
        }
        return sections.joined(separator: "\n")
    }

    private static let politeBefore = "polite_before"
    private static let politeAfter = "polite_after"

    /// How many words may come before one of the skill's own in a sentence that fits no sample.
    ///
    /// Rhasspy's loose matching passes over fewer words than the template puts out.
    private static let wordsBefore = 12

    /// A sample with its slots as rules, and with the words that are said for each other as a choice.
    private static func template(_ sample: Utterance, of intent: IntentDeclaration, _ words: TemplateWords) -> String {
        // A slot's name may be a word with an alternative: only what is outside of braces is exchanged.
        sample.text { name in
            "{\(name)}"
        }.split(separator: " ").map { word in
            if word.first == "{", let end = word.firstIndex(of: "}") {
                let name = word[word.index(after: word.startIndex)..<end]
                let type = intent.slot(String(name))?.type ?? .searchQuery
                return "(<\(listName(type))>){\(name)}\(word[word.index(after: end)...])"
            }
            guard let group = words.exchangeable.first(where: { $0.contains(word.lowercased()) }) else {
                return String(word)
            }
            return "(\(group.joined(separator: " | ")))"
        }.joined(separator: " ")
    }

    /// What can be said for a type, as Rhasspy's templates write it: `small | (very small):small`.
    private static func rule(of type: SlotType, in language: Language) -> String {
        let words = language.vocabulary.templates
        if let template = words.rules[type.name.rawValue] { return words.spelt(template) }
        if let range = range(of: type) {
            return words.choice(of: range, type.name == SlotType.ordinal.name ? words.ordinal : words.number)
        }
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

    /// The rules of all slots whose values are known, each once.
    private static func ownRules(of declarations: [IntentDeclaration], in language: Language) -> [String] {
        var types: [SlotType] = []
        var rules: [String] = []
        for intent in declarations where !intent.samples.isEmpty {
            for type in intent.slots.map(\.type) where !types.contains(type) {
                types.append(type)
                let isKnown =
                    !type.isAmazons || range(of: type) != nil
                    || language.vocabulary.templates.rules[type.name.rawValue] != nil
                if isKnown { rules.append("<\(intent.name).\(listName(type))>") }
            }
        }
        return rules
    }

    private static func choice(_ alternatives: [String]) -> String {
        alternatives.map { $0.contains(" ") ? "(\($0))" : $0 }.joined(separator: " | ")
    }

    /// The words of the samples that are not everybody's, in the order in which they are declared.
    private static func ownWords(of declarations: [IntentDeclaration], in language: Language) -> [String] {
        let talk = language.vocabulary.talk
        var own: [String] = []
        for word in declarations.flatMap(\.samples).flatMap({ $0.text { _ in "" }.lowercased().spacedWords }) {
            let isEverybodys =
                talk.grammar.contains(word) || talk.fillers.contains(word) || talk.softeners.contains(word)
                || talk.answers.contains(word) || talk.expansions[word] != nil
            if !isEverybodys, word.count > 1, word.allSatisfy(\.isLetter), !own.contains(word) { own.append(word) }
        }
        return own
    }
}
#endif
