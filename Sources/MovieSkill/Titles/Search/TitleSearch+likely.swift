/// What is most like something that was said.
struct Likely {
    var score: Double
    var outcome: TitleOutcome

    static let none = Likely(score: 0, outcome: .none)
}

extension TitleSearch {
    /// How many titles are compared letter by letter and sound by sound.
    private static let mostCandidates = 12
    /// How many entries of the index are read for one reading.
    private static let mostEntries = 400_000

    /// The film whose title is most like what was said.
    func likely(_ reading: SpokenReading) -> Likely {
        let words = reading.words.telling
        let spoken = SpokenForm(words)
        var best: (score: Double, form: TitleIndexView.Form)?
        for number in candidates(spoken) {
            let form = index.form(number)
            let score =
                spoken.likeness(to: form) + Double(fame(form.film)) / 5000
                - (form.kind == .title || form.kind == .otherTitle ? 0 : 0.03)
            if score > best?.score ?? 0 { best = (score, form) }
        }
        guard let best, spoken.accepts(best.form, score: best.score, fame: fame(best.form.film), isKnown: index.isKnown)
        else { return .none }
        let text = Array(best.form.text.lazy.filter { $0 != 0x20 })
        let same = index.forms(withKey: TitleHash.key([text])).map(index.form)
            .filter { $0.text.lazy.filter { $0 != 0x20 }.elementsEqual(text) }
        let words2 = best.form.text.split(separator: 0x20).map(Array.init)
        let read = SpokenReading(
            words: TitleWords(words: (reading.words.article.map { [$0] } ?? []) + words2),
            years: reading.years
        )
        let score = min(0.99, best.score)
        return Likely(score: best.score, outcome: films(of: same, for: read, score: score) ?? .none)
    }

    /// The titles that have most in common with what was said.
    private func candidates(_ spoken: SpokenForm) -> Set<Int> {
        let written = candidates(spoken.letterGrams, index.letters) { $0.letterGrams }
        let heard = candidates(spoken.soundGrams, index.sounds) { $0.soundGrams }
        return Set(written).union(heard)
    }

    private func candidates(
        _ grams: [Int],
        _ postings: GramPostings,
        _ count: (TitleIndexView.Form) -> Int
    ) -> [Int] {
        var counts = [UInt8](repeating: 0, count: index.count)
        var touched: [Int32] = []
        var entries = 0
        // The rare ones first, for they tell most.
        for gram in grams.map({ ($0, postings.frequency(of: $0)) }).sorted(by: { $0.1 < $1.1 }) {
            entries += gram.1
            guard entries <= Self.mostEntries else { break }
            postings.count(gram.0, in: &counts, touched: &touched)
        }
        let least = max(1, grams.count / 4)
        var best: [(score: Double, form: Int)] = []
        for form in touched where Int(counts[Int(form)]) >= least {
            let shared = Double(counts[Int(form)])
            let score = 2 * shared / Double(grams.count + count(index.form(Int(form))))
            if best.count == Self.mostCandidates, let last = best.last, last.score >= score { continue }
            let place = best.firstIndex { $0.score < score } ?? best.count
            best.insert((score, Int(form)), at: place)
            if best.count > Self.mostCandidates { best.removeLast() }
        }
        return best.map(\.form)
    }
}
