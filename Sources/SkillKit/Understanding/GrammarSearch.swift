/// Looks through a grammar for the samples that are nearest to a text.
///
/// It goes down the tree of samples, and passes over where all that follow cost too much already.
struct GrammarSearch {
    /// The samples found, and what they cost.
    private(set) var found: [(sample: Int, cost: Int32)] = []

    /// Looks for samples that cost at most so much, and not much more than the best.
    init(_ grammar: Grammar, _ text: SpokenText, most: Int, margin: Int) {
        var table = CostTable(text, depth: grammar.depth)
        var bound = Int32(most)
        let isSaid = Self.said(text, grammar)
        let places = grammar.places
        var index = 0
        while index < places.count {
            let place = places[index]
            if case .word(let word) = place.part, !isSaid[word] {
                if table.least(place.depth - 1) + place.cost > bound {
                    index = place.behind
                    continue
                }
                table.addUnsaid(place.depth, place.cost)
            } else {
                table.add(place.part, place.depth, place.cost)
            }
            guard table.least(place.depth) <= bound else {
                index = place.behind
                continue
            }
            let whole = table.whole(place.depth)
            if whole <= bound, !place.endings.isEmpty {
                for ending in place.endings { found.append((grammar.endings[ending], whole)) }
                bound = min(bound, whole + Int32(margin))
            }
            index += 1
        }
        found.removeAll { $0.cost > bound }
    }

    /// Which words of the lexicon are in the text.
    private static func said(_ text: SpokenText, _ grammar: Grammar) -> [Bool] {
        var isSaid = [Bool](repeating: false, count: grammar.lexicon.entries.count)
        for word in text.words {
            if word.number >= 0 { isSaid[word.number] = true }
            if word.other >= 0 { isSaid[word.other] = true }
        }
        return isSaid
    }
}
