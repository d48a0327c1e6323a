extension TitleSearch {
    /// The film that is described rather than named: *the third Matrix movie*, *Tarantino's Reservoir Dogs*, *the 1989
    /// Batman movie*, *Blade Runner, the final cut*, *Terminator: Judgment Day*.
    func described(_ words: [[UInt8]]) -> TitleOutcome? {
        guard (2...Self.longest).contains(words.count) else { return nil }
        if let rest = TitleDescription.withoutEdition(words) {
            let found = find(SpokenTitle(rest))
            return found == .none ? nil : found
        }
        if let (place, name) = TitleDescription.place(in: words), let found = ofSeries(name, place) { return found }
        return named(afterDescriptionIn: words) ?? withoutNumber(words)
    }

    /// More words are no description.
    private static let longest = 12
    /// The most titles that begin with the same words and are looked at.
    private static let most = 64
    /// How much less known than the best known of a series a film of it may be: others only have its name.
    private static let range = 30

    /// The film at a place in a series, in the order of release.
    private func ofSeries(_ name: [[UInt8]], _ place: TitleDescription.Place) -> TitleOutcome? {
        let words = TitleWords(words: name).telling
        // Something must have exactly this name: "the first knight" is no knight.
        guard !words.isEmpty, !forms(saying: words).isEmpty else { return nil }
        let text = Array(words.joined(separator: [0x20]))
        let beginning = index.places(of: text, atMost: Self.most).filter { $0.place == 0 }.map { index.form($0.form) }
        var films = Array(Set(beginning.filter { $0.kind != .rest }.map(\.film)))
        let known = films.map(fame).max() ?? 0
        films = films.filter { fame($0) + Self.range >= known }
        films.sort {
            (FilmRecord.year(at: $0, in: model), $0) < (FilmRecord.year(at: $1, in: model), $1)
        }
        guard films.count > 1 else { return nil }
        switch place {
        case .number(let number):
            return films.indices.contains(number - 1) ? outcome([films[number - 1]], in: nil, score: 0.93) : nil
        case .last: return films.last.map { outcome([$0], in: nil, score: 0.93) }
        }
    }

    /// The film whose title follows words that describe it, and of which they are true.
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

    /// The film whose title is what was said, but for a number or an article in the middle.
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
