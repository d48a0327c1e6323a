extension TitleSearch {
    /// The film that is described rather than named: *Tarantino's Reservoir Dogs*, *the 1989 Batman movie*,
    /// *Blade Runner, the final cut*, *Terminator: Judgment Day*.
    func described(_ words: [[UInt8]]) -> TitleOutcome? {
        guard (2...Self.longest).contains(words.count) else { return nil }
        if let rest = TitleDescription.withoutEdition(words) {
            let found = find(SpokenTitle(rest))
            return found == .none ? nil : found
        }
        return named(afterDescriptionIn: words) ?? withoutNumber(words)
    }

    /// More words are not a description.
    static let longest = 12
    /// The most titles that begin with the same words and are looked at.
    private static let most = 64

    /// The film whose title follows words that describe it, if they are true of it.
    private func named(afterDescriptionIn words: [[UInt8]]) -> TitleOutcome? {
        for start in 1..<min(words.count, 7) {
            let description = TitleDescription.telling(words[..<start])
            guard !description.isEmpty else { continue }
            let title = TitleWords(words: Array(words[start...]))
            var films = forms(saying: title.telling).filter { $0.kind.isWhole }.map(\.film)
            films = films.filter { TitleDescription.holds(description, of: FilmRecord.film(at: $0, in: model)) }
            if !films.isEmpty { return outcome(films, in: nil, score: 0.95) }
        }
        return nil
    }

    /// The film whose title is what was said, except for a number or an article in the middle.
    private func withoutNumber(_ words: [[UInt8]]) -> TitleOutcome? {
        // "Toy Story 4" is not "Toy Story".
        let said = TitleWords(words: words).telling
        guard said.count > 1, !said.contains(where: TitleWords.isNumber), let first = said.first else { return nil }
        let films = index.places(of: first, atMost: Self.most).filter { $0.place == 0 }.map { index.form($0.form) }
            .filter { form in
                form.kind == .title && TitleDescription.withoutNumbers(TitleWords(words: form.words).telling) == said
            }
            .map(\.film)
        return films.isEmpty ? nil : outcome(films, in: nil, score: 0.93)
    }
}
