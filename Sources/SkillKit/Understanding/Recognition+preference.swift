extension Recognition {
    /// Among intents with the same sample, prefers the first that was declared, unless another was asked for.
    func preferFirstDeclared(_ candidates: inout [Candidate]) {
        guard let hit = hits.first, hit.ownWords > 0 else { return }
        func values(_ hit: SampleSearch.Hit) -> [[Int]] {
            hit.spans.map { [outline.slotKinds[hit.intent][$0.slot], $0.words.lowerBound, $0.words.upperBound] }
        }
        let equals = hits.filter { $0.ownWords == hit.ownWords && values($0) == values(hit) }.map(\.intent)
        let places = candidates.indices.filter {
            equals.contains(candidates[$0].intent) && !expected.contains(candidates[$0].intent)
        }
        let confidences = places.map { candidates[$0].confidence }.sorted(by: >)
        for (place, confidence) in zip(places.sorted { candidates[$0].intent < candidates[$1].intent }, confidences) {
            candidates[place].confidence = confidence
        }
    }

    /// Among intents that were asked for and take the same value, prefers the first that was declared if nothing but
    /// the value was said: "dogs" says no more for one than for another.
    func preferFirstDeclaredOfBare(_ candidates: inout [Candidate]) {
        func words(_ place: Int) -> [Range<Int>] { candidates[place].spans.map(\.words) }
        let bare = candidates.indices.filter { candidates[$0].evidence[.bareKnownAsked] == 1 }
        guard let best = bare.max(by: { candidates[$0].confidence < candidates[$1].confidence }) else { return }
        let places = bare.filter { words($0) == words(best) }
        let confidences = places.map { candidates[$0].confidence }.sorted(by: >)
        for (place, confidence) in zip(places.sorted { candidates[$0].intent < candidates[$1].intent }, confidences) {
            candidates[place].confidence = confidence
        }
    }
}
