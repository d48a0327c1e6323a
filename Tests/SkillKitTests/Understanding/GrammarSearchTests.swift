import Testing

@testable import SkillKit

@Suite struct GrammarSearchTests {
    /// The search passes over what can't be near; a comparison with one sample after the other passes over nothing.
    @Test func findsWhatAComparisonWithEachSampleFinds() {
        let grammar = Grammar(TeaConversation.router.declarations, in: .english)
        let words =
            grammar.samples.flatMap { $0.utterance.description.split(separator: " ").map(String.init) } + [
                "jasmine", "ordre", "xyzzy", "2",
            ]
        var generator = SeededNumbers(seed: 4)
        var found = 0
        for _ in 0..<300 {
            let count = Int.random(in: 1...6, using: &generator)
            let said = (0..<count).compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ")
            guard let text = SpokenText(said, grammar) else { continue }
            let most = [0, 200, 450, 900, 1500].randomElement(using: &generator) ?? 0
            var table = CostTable(text, depth: grammar.tree.depth)
            let quick = GrammarSearch(grammar, text).samples(most: most, margin: 10_000, &table)
            let thorough = grammar.samples.indices.compactMap { index -> String? in
                guard let cost = Alignment(text, grammar.samples[index], grammar, &table)?.cost, cost <= most else {
                    return nil
                }
                return "\(index): \(cost)"
            }
            found += quick.count
            #expect(quick.map { "\($0.sample): \($0.cost)" }.sorted() == thorough.sorted(), "\(said), \(most)")
        }
        #expect(found > 500)
    }
}
