extension TitleSearch {
    /// The films whose title, or a part of it, is what was said.
    /// - Returns: `nil` if there are none; `.none` if films have the title, but none is from the year that was said.
    func named(_ reading: SpokenReading, score: Double = 1) -> TitleOutcome? {
        films(of: forms(saying: reading.words.telling), for: reading, score: score)
    }

    /// The forms that consist of some words, however they are separated.
    func forms(saying words: [[UInt8]]) -> [TitleIndexView.Form] {
        let found = index.forms(withKey: TitleHash.key(words))
        guard !found.isEmpty else { return [] }
        let text = Array(words.joined())
        return found.map(index.form).filter { form in
            form.text.lazy.filter { $0 != 0x20 }.elementsEqual(text) || isSpelled(form, as: text)
        }
    }

    /// Whether a form with this key is one of its other spellings: with its numbers in words, or with *and* somewhere.
    private func isSpelled(_ form: TitleIndexView.Form, as text: [UInt8]) -> Bool {
        guard form.kind.isWhole else { return false }
        let words = form.words
        if words.flatMap({ SpokenSounds.spelled($0).filter { $0 != 0x20 } }) == text { return true }
        var rest = text[...]
        for word in words {
            guard let skipped = (0..<8).first(where: { rest.dropFirst($0).starts(with: word) }) else { return false }
            rest = rest.dropFirst(skipped + word.count)
        }
        return rest.isEmpty
    }

    /// The films whose title sounds like what was said.
    func sounding(_ reading: SpokenReading) -> TitleOutcome? {
        let sounds = SpokenSounds.sounds(of: reading.words.telling)
        let text = Array(sounds.joined())
        // Words that were taken for words around a title may have been part of it.
        guard text.count > (reading.sureness < 1 ? 4 : 2) else { return nil }
        let found = index.forms(withKey: TitleHash.soundKey(sounds)).map(index.form)
            .filter { $0.sounds.lazy.filter { $0 != 0x20 }.elementsEqual(text) }
        return films(of: found, for: reading)
    }

    /// Which films are meant by forms that all have the same words.
    func films(of forms: [TitleIndexView.Form], for reading: SpokenReading, score: Double = 1) -> TitleOutcome? {
        guard !forms.isEmpty else { return nil }
        let titles = titles(among: forms, for: reading)
        let beginnings = forms.filter { $0.kind == .beginning }.map(\.film)
        // Another spelling of a film's title is not another title.
        let own = Set(forms.filter { $0.kind == .title }.map(\.film))
        let others = forms.filter { $0.kind == .otherTitle && !own.contains($0.film) }.map(\.film)
        // Another name of one film that is also the name of its series may mean any of them: "Kill Bill".
        if !titles.isEmpty, titles != others || Set(beginnings).isSubset(of: others) {
            return outcome(titles, in: reading.years, score: score)
        }
        guard !beginnings.isEmpty else { return outcome(forms.map(\.film), in: reading.years, score: score * 0.94) }
        let series = series(beginnings + others, reading.words.telling)
        // "Borat" is all that people say, but a short name of a little-known film may mean another one.
        let isKnown = series.contains { fame($0) >= 70 }
        return outcome(series, in: reading.years, score: score * (isKnown ? 0.95 : 0.8))
    }

    /// The films that have a title; ones that differ only in the article are included if they are as well known.
    private func titles(among forms: [TitleIndexView.Form], for reading: SpokenReading) -> [Int] {
        let titles = forms.filter { $0.kind == .title }
        guard !titles.isEmpty else { return forms.filter { $0.kind == .otherTitle }.map(\.film) }
        let article = reading.words.article?.count ?? 0
        let same = titles.filter { $0.article == article }
        guard let known = same.map({ fame($0.film) }).max() else { return titles.map(\.film) }
        // An article is easily left out, and is rarely said where there is none.
        return titles.filter { $0.article == article || article == 0 && fame($0.film) + 10 > known }.map(\.film)
    }

    /// The films of a series, among those whose title begins with its name and then goes on.
    private func series(_ films: [Int], _ words: [[UInt8]]) -> [Int] {
        let others = index.places(of: Array(words.joined(separator: [0x20])), atMost: 24)
            .filter { $0.place == 0 }.map { index.form($0.form).film }
        let all = Set(films).union(others)
        // The one without a number is meant, not the ones after it.
        let first = all.filter { !isNumbered($0) }
        return Set(films).count == 1 && first.count == 1 && films.contains(where: first.contains)
            ? Array(first) : Array(all)
    }

    private func isNumbered(_ film: Int) -> Bool {
        TitleWords(FilmRecord.title(at: film, in: model)).telling.dropFirst().contains(where: TitleWords.isNumber)
    }

    /// How well known a film is.
    func fame(_ film: Int) -> Int { FilmRecord.fame(at: film, in: model) }

    /// The outcome for some films, the best known first.
    func outcome(_ films: [Int], in years: ClosedRange<Int>?, score: Double) -> TitleOutcome {
        var films = Array(Set(films))
        if let years {
            let exact = films.filter { years.contains(FilmRecord.year(at: $0, in: model)) }
            // A year is easily remembered as the one before or after.
            let near = (years.lowerBound - 1)...(years.upperBound + 1)
            films = exact.isEmpty ? films.filter { near.contains(FilmRecord.year(at: $0, in: model)) } : exact
        }
        films.sort {
            // Of two rated by equally many people, the one that more have seen; of two of these, the earlier one.
            (fame($0), FilmRecord.revenue(at: $0, in: model), FilmRecord.year(at: $1, in: model), $1)
                > (fame($1), FilmRecord.revenue(at: $1, in: model), FilmRecord.year(at: $0, in: model), $0)
        }
        let matches = withoutDuplicates(films).prefix(10).map { film in
            TitleMatch(
                id: FilmRecord.id(at: film, in: model),
                title: FilmRecord.title(at: film, in: model),
                year: FilmRecord.year(at: film, in: model),
                score: score
            )
        }
        guard let first = matches.first else { return .none }
        return matches.count == 1 ? .match(first) : .ambiguous(matches)
    }

    /// The films without repetitions of a better known one, see ``Film/isAgain(_:)``.
    private func withoutDuplicates(_ films: [Int]) -> [Int] {
        // Few films share a year, and only those need reading.
        guard Set(films.map { FilmRecord.year(at: $0, in: model) }).count < films.count else { return films }
        var seen: [Film] = []
        return films.filter { position in
            let film = FilmRecord.film(at: position, in: model)
            defer { seen.append(film) }
            return !seen.contains { $0.isAgain(film) }
        }
    }
}
