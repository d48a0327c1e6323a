extension TitleSearch {
    /// More words are not a description.
    static let longest = 12
    /// The most titles that begin with the same words and are looked at.
    private static let most = 64
    /// A single everyday word that fewer people know as a title is not one amid other words.
    private static let fameOfWord = 60

    /// The film whose title is amid words that say nothing, name an edition or are true of it: *have you got Alien*,
    /// *Alien, the director's cut*, *the 1989 Batman movie*.
    func amid(_ sentence: TitleSentence) -> TitleOutcome? {
        for isLenient in sentence.namesEdition ? [false, true] : [false] {
            for span in sentence.spans {
                guard let facts = sentence.facts(around: span, isLenient: isLenient) else { continue }
                let title = TitleWords(words: Array(sentence.words[span]))
                var forms = forms(saying: title.telling)
                guard !forms.isEmpty else { continue }
                guard !sentence.isAmid(span) || isTelling(title, forms, isSaid: facts.isEmpty || sentence.namesEdition)
                else { continue }
                // Another edition than the one by that person may be another film.
                if facts.isEmpty { return named(SpokenReading(words: title), score: isLenient ? 0.84 : 0.96) }
                let isAnnounced = sentence.isAnnounced(span)
                forms.removeAll { !holds(facts, of: $0.film, byName: isAnnounced) }
                guard !forms.isEmpty else { continue }
                // "The Batman of 1989" is a Batman film, but above all one called Batman.
                let whole = forms.filter(\.kind.isWhole)
                return outcome((whole.isEmpty ? forms : whole).map(\.film), in: nil, score: 0.95)
            }
        }
        return nil
    }

    /// The film that the sentence is about without talk around it: its place in a series, or something similar to its
    /// title.
    func core(of sentence: TitleSentence) -> TitleOutcome? {
        let core = sentence.core
        guard core.count < sentence.words.count, !core.allSatisfy(TalkWords.contains) else { return nil }
        let reading = SpokenReading(words: TitleWords(words: core), sureness: 0.96)
        if let found = atPlace(in: core) ?? (sentence.namesEdition ? fragment(reading) : nil) { return found }
        let likely = likely(reading)
        return likely.score > 0 ? likely.outcome : nil
    }

    /// An outcome with several films, or those of them of which all is true that was said besides the title.
    func narrowed(_ outcome: TitleOutcome, saying reading: SpokenReading, of spoken: SpokenTitle) -> TitleOutcome {
        guard case .ambiguous(let matches) = outcome, reading.words.all.count < spoken.words.count else {
            return outcome
        }
        let facts = spoken.words.filter { SmallWords.kinds.contains($0) && !reading.words.all.contains($0) }
        guard !facts.isEmpty else { return outcome }
        let meant = matches.filter { match in
            FilmRecord.position(of: match.id, in: model).map { holds(facts, of: $0) } ?? false
        }
        return meant.count == 1 ? .match(meant[0]) : meant.isEmpty ? outcome : .ambiguous(meant)
    }

    private func holds(_ facts: [[UInt8]], of film: Int, byName: Bool = false) -> Bool {
        TitleDescription.holds(facts, of: FilmRecord.film(at: film, in: model), byName: byName)
    }

    /// Whether a title amid other words is more than one of them.
    ///
    /// One that people know is, where the other words ask for a film, tell of one or name an edition.
    private func isTelling(_ title: TitleWords, _ forms: [TitleIndexView.Form], isSaid: Bool) -> Bool {
        guard title.telling.count == 1, let word = title.telling.first else { return true }
        if SmallWords.said.contains(word) { return false }
        return isSaid && forms.contains { fame($0.film) >= Self.fameOfWord }
            || KnownNames(model[.knownTitles]).sureness(of: String(decoding: word, as: UTF8.self)) == 1
    }

    /// The film whose title is what was said, except for a number or a few words in the middle.
    func shortened(_ words: [[UInt8]]) -> TitleOutcome? {
        guard (2...Self.longest).contains(words.count) else { return nil }
        // "Toy Story 4" is not "Toy Story".
        let said = TitleWords(words: words).telling
        guard said.count > 1, let first = said.first, !TitleWords.isNumber(first) else { return nil }
        let films = index.places(of: first, atMost: Self.most).filter { $0.place == 0 }.map { index.form($0.form) }
            .filter { $0.kind == .title && TitleDescription.are(said, partsOf: TitleWords(words: $0.words).telling) }
            .map(\.film)
        return films.isEmpty ? nil : outcome(films, in: nil, score: 0.93)
    }
}
