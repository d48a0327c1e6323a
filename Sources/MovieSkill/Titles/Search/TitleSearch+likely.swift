extension TitleSearch {
    /// The number of titles compared letter by letter, and sound by sound.
    private static let mostCandidates = 10
    /// The most entries of the index that are read for one reading.
    private static let mostEntries = 300_000

    /// The film whose title is most similar to what was said, and how sure that is.
    func likely(_ reading: SpokenReading) -> (outcome: TitleOutcome, score: Double) {
        let words = reading.words.telling
        let sounds = SpokenSounds.sounds(of: words)
        let spoken = ComparedTitle(words: words, sounds: sounds)
        var best: (form: TitleIndexView.Form, title: ComparedTitle, score: Double)?
        for number in candidates(words, sounds) {
            let form = index.form(number)
            // A title that is twice as long is a different one.
            guard form.text.count < spoken.length * 2 + 4, spoken.length < form.text.count * 2 + 4 else { continue }
            let title = ComparedTitle(words: form.words, sounds: form.soundsOfWords)
            // Of two equally similar ones the better known, and a title rather than a part of one.
            let score =
                spoken.likeness(to: title) * reading.sureness + Double(fame(form.film)) / 5000
                - (form.kind.isWhole ? 0 : 0.04)
            if score > best?.score ?? 0 { best = (form, title, score) }
        }
        guard let best, accepts(best.title, for: spoken, score: best.score, fame: fame(best.form.film)) else {
            return (.none, 0)
        }
        let article = reading.words.article.map { [$0] } ?? []
        let meant = SpokenReading(words: TitleWords(words: article + best.form.words), years: reading.years)
        return (
            films(of: forms(saying: best.form.words), for: meant, score: min(0.99, best.score)) ?? .none, best.score
        )
    }

    /// Whether something this similar means the title.
    private func accepts(_ title: ComparedTitle, for spoken: ComparedTitle, score: Double, fame: Int) -> Bool {
        let length = min(spoken.length, title.length)
        // The shorter a title, the more words are similar to it; the less known, the less likely it is meant.
        let least = length <= 4 ? 0.87 : length <= 7 ? 0.8 : 0.79
        guard score >= least + Double(max(0, 88 - fame)) / 500, spoken.agrees(inNumbersWith: title) else {
            return false
        }
        let leastHeard = score < 0.92 ? 0.7 : 0.5
        return title.isPresent(in: spoken, least: 0.6, leastHeard: { _ in nil })
            && spoken.isPresent(in: title, least: 0.6, leastHeard: { index.isKnown($0) ? leastHeard : nil })
    }

    /// The forms that have most in common with what was said, by letters and by sounds.
    private func candidates(_ words: [[UInt8]], _ sounds: [[UInt8]]) -> Set<Int> {
        let written = candidates(TitleGrams.letters(words), index.letters, index.letterGrams(ofForm:))
        let heard = candidates(TitleGrams.sounds(sounds), index.sounds, index.soundGrams(ofForm:))
        return Set(written).union(heard)
    }

    private func candidates(_ grams: [Int], _ postings: GramPostings, _ count: (Int) -> Int) -> [Int] {
        var counts = [UInt8](repeating: 0, count: index.count)
        var touched: [Int32] = []
        var entries = 0
        // The rare ones first, because they tell most.
        for gram in grams.map(postings.forms(with:)).sorted(by: { $0.count < $1.count }) {
            entries += gram.count
            guard entries <= Self.mostEntries else { break }
            postings.count(gram, in: &counts, touched: &touched)
        }
        let least = max(1, grams.count / 4)
        var best: [(score: Double, form: Int)] = []
        for form in touched.lazy.map(Int.init) where Int(counts[form]) >= least {
            let score = 2 * Double(counts[form]) / Double(grams.count + count(form))
            if best.count == Self.mostCandidates, let last = best.last, last.score >= score { continue }
            best.insert((score, form), at: best.firstIndex { $0.score < score } ?? best.count)
            if best.count > Self.mostCandidates { best.removeLast() }
        }
        return best.map(\.form)
    }
}
