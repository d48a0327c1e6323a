/// Looks through a grammar for the samples that are nearest to a text.
///
/// It goes down the tree of samples, and passes over where all that follow cost too much already.
struct GrammarSearch {
    private let grammar: Grammar
    private let text: SpokenText
    /// What each word costs that is not in the text, and nothing for those that are, and for ``SampleTree/noWord``.
    private let unsaid: [Int32]

    /// Prepares to search.
    init(_ grammar: Grammar, _ text: SpokenText) {
        self.grammar = grammar
        self.text = text
        var unsaid = grammar.deletions
        for word in text.words {
            if word.number >= 0 { unsaid[word.number] = 0 }
            if word.other >= 0 { unsaid[word.other] = 0 }
        }
        unsaid.append(0)
        self.unsaid = unsaid
    }

    /// The samples that are near enough to the text.
    /// - Parameters:
    ///   - most: The most that a sample may cost.
    ///   - margin: How much dearer than the best.
    ///   - table: A table of the text, deep enough for any sample; whatever is in it is written over.
    /// - Returns: The samples, in no order, and what each costs.
    func samples(most: Int, margin: Int, _ table: inout CostTable) -> [(sample: Int, cost: Int32)] {
        let tree = grammar.tree
        let places = tree.places.span
        let unsaid = unsaid.span
        var bound = Int32(most)
        var found: [(sample: Int, cost: Int32)] = []
        var index = 0
        while index < places.count {
            let place = places[index]
            let depth = Int(place.depth)
            let cost = unsaid[Int(place.word)]
            guard table.least(depth - 1) + cost + unsaid[Int(place.ahead)] <= bound else {
                index = Int(place.behind)
                continue
            }
            if cost > 0 {
                table.addUnsaid(depth, cost)
            } else {
                let part = tree.parts[index]
                table.add(part, depth, grammar.cost(of: part), text)
                guard table.least(depth) <= bound else {
                    index = Int(place.behind)
                    continue
                }
            }
            if !tree.ends[index].isEmpty {
                let whole = table.whole(depth)
                if whole <= bound {
                    for ending in tree.ends[index] { found.append((tree.endings[ending], whole)) }
                    bound = min(bound, whole + Int32(margin))
                }
            }
            index += 1
        }
        found.removeAll { $0.cost > bound }
        return found
    }
}
