/// How a text's words and a sample's parts belong together, at the least cost.
struct Alignment {
    /// A slot, by its place among the sample's, and the words that it takes.
    struct Filling {
        var type: Int
        var words: Range<Int>
        var value: SlotType.Value? = nil
        /// What it costs that the words are any words, and no value of the type.
        var openCost: Int
    }

    /// What all of it costs.
    let cost: Int
    /// The slots, in the order of the sample.
    private(set) var fillings: [Filling] = []
    /// What of the sample is in the text: the worth of its words.
    private(set) var worth = 0
    /// The sample's words that are not in the text, by their numbers in the lexicon.
    private(set) var missing: [Int] = []
    /// The words of the text that have no place in the sample.
    private(set) var besides: [Int] = []

    /// Aligns; `nil` when they can't belong together.
    /// - Parameters:
    ///   - text: The text.
    ///   - sample: The sample.
    ///   - grammar: The grammar that the sample is one of.
    ///   - table: A table of the text, deep enough for any sample; whatever is in it is written over.
    init?(_ text: SpokenText, _ sample: Grammar.Sample, _ grammar: Grammar, _ table: inout CostTable) {
        for (index, part) in sample.parts.enumerated() { table.add(part, index + 1, grammar.cost(of: part), text) }
        cost = Int(table.whole(sample.parts.count))
        guard cost < Cost.never else { return nil }
        // Back from the end, along the steps that explain each cost.
        var behind = sample.parts.count
        var end = text.words.count
        while behind > 0 || end > 0 {
            if let start = Self.passed(text, table, behind, end) {
                besides.insert(contentsOf: start..<end, at: 0)
                end = start
            } else if behind > 0 {
                end = step(back: sample.parts[behind - 1], text, table, behind, end, grammar)
                behind -= 1
            } else {
                return nil
            }
        }
    }

    /// Where the word or phrase before a place begins, if it was passed over.
    private static func passed(_ text: SpokenText, _ table: CostTable, _ behind: Int, _ end: Int) -> Int? {
        guard end > 0 else { return nil }
        let cost = table[behind, end]
        for phrase in text.phrases where phrase.end == end && table[behind, phrase.start] + phrase.cost == cost {
            return phrase.start
        }
        return table[behind, end - 1] + text.words[end - 1].insertion == cost ? end - 1 : nil
    }

    /// Takes note of what a part stands for, and tells where that begins.
    private mutating func step(
        back part: Grammar.Part,
        _ text: SpokenText,
        _ table: CostTable,
        _ behind: Int,
        _ end: Int,
        _ grammar: Grammar
    ) -> Int {
        let cost = table[behind, end]
        switch part {
        case .word(let word):
            guard end > 0, let added = text.words[end - 1].cost(as: word), table[behind - 1, end - 1] + added == cost
            else {
                missing.append(word)
                return end
            }
            worth += grammar.lexicon.entries[word].worth
            return end - 1
        case .slot(let type):
            for span in text.spans[type] where span.end == end && table[behind - 1, span.start] + span.cost == cost {
                let value = span.value.map { grammar.types[type].type.values[$0] }
                fillings.insert(Filling(type: type, words: span.start..<end, value: value, openCost: 0), at: 0)
                return span.start
            }
            var start = end
            var openCost = grammar.cost(of: part)
            while start > 0 {
                start -= 1
                openCost += text.words[start].inSlot
                if text.words[start].isFirst, table[behind - 1, start] + openCost == cost { break }
            }
            fillings.insert(Filling(type: type, words: start..<end, value: nil, openCost: Int(openCost)), at: 0)
            return start
        }
    }
}
