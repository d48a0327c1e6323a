extension KnownNames {
    /// Writes the names of some films and of the people in them.
    static func write(_ films: [Film], names: [FilmID: [String]], to model: inout ModelWriter) {
        let words = EverydayWords(films)
        model.add(.knownTitles, bytes(of: titles(of: films, names: names, words)))
        model.add(.knownPeople, bytes(of: people(of: films, words)))
    }

    /// How well known a film must be if its title is everyday words: some 400 ratings at TMDB.
    private static let fameOfOrdinary = 62

    /// How people say titles: with and without the article and the subtitle, numbers in digits and in words.
    private static func titles(
        of films: [Film],
        names: [FilmID: [String]],
        _ words: EverydayWords
    ) -> [String: Bool] {
        var titles: [String: Bool] = [:]
        func add(_ text: some StringProtocol, of film: Film, isPart: Bool = false) {
            let title = TitleWords(String(text))
            guard title.all.contains(where: { $0.count > 1 || TitleWords.isNumber($0) }) else { return }
            // A number alone may also be a year or an answer.
            let isName = title.telling.contains { !TitleWords.isNumber($0) }
            if isPart, !isName || words.areEveryday(title.telling) { return }
            let isSure = isName && !words.areOrdinary(title.telling)
            // Someone who says "animals" or "good night" hardly ever means a film that few people know.
            if !isSure, film.fame < Self.fameOfOrdinary { return }
            let whole = spellings(of: title.all)
            let written = text.lowercased().split(separator: " ").map(String.init)
            // "The Godfather Part Two": a title's words leave "part" out.
            let parted = written.first(where: TitleWords.isPartWord).map { part in
                whole.filter { $0.count > 1 }.map { Array($0.dropLast()) + [part] + $0.suffix(1) }
            }
            for form in whole + (parted ?? []) + [written] {
                titles[form.joined(separator: " ")] = isSure
                if form.count > 1, let first = form.first, SmallWords.articles.contains(first) {
                    titles[form.dropFirst().joined(separator: " ")] = isSure
                }
            }
        }
        for film in films {
            for title in [film.title] + film.otherTitles + (names[film.id] ?? []) {
                add(title, of: film)
                let parts = title.split(separator: ": ").flatMap { $0.split(separator: " - ") }
                for part in parts where parts.count > 1 && part.contains(" ") { add(part, of: film, isPart: true) }
                // "Borat", "Rambo": short names of well-known films.
                if parts.count > 1, let first = parts.first, film.fame >= 70 { add(first, of: film, isPart: true) }
            }
            if !film.series.isEmpty { add(film.series, of: film, isPart: true) }
        }
        return titles
    }

    /// Words with their numbers in digits, in words, with an *and* where the British say one, and in Roman numerals.
    private static func spellings(of words: [[UInt8]]) -> [[String]] {
        let digits = words.map { String(decoding: $0, as: UTF8.self) }
        guard words.contains(where: TitleWords.isNumber) else { return [digits] }
        let spelled = words.map { String(decoding: SpokenSounds.spelled($0), as: UTF8.self) }
        let british = spelled.map {
            $0.replacing(" thousand ", with: " thousand and ").replacing(" hundred ", with: " hundred and ")
        }
        let roman = words.dropFirst().map { word in
            let number = Int(String(decoding: word, as: UTF8.self)).flatMap { 2...20 ~= $0 ? $0 : nil }
            return String(decoding: number.map { RomanNumeral.numerals[$0 - 1] } ?? word, as: UTF8.self)
        }
        return [digits, spelled, british, digits.prefix(1) + roman]
    }

    /// Full names; just the last name of somebody who is far better known than all others with that name; and the names
    /// of families who directed a film together: *the Coens*.
    private static func people(of films: [Film], _ words: EverydayWords) -> [String: Bool] {
        var fame: [String: Int] = [:]
        var people: [String: Bool] = [:]
        for film in films {
            for name in film.directors { fame[name, default: 0] += 2 * film.fame }
            for (place, name) in film.cast.enumerated() { fame[name, default: 0] += 2 * film.fame / (place + 1) }
            for family in families(of: film) {
                let isSure = !words.isOrdinary(family)
                people[family] = isSure
                people["the \(family)"] = isSure
            }
        }
        var sharing: [Substring: [Int]] = [:]
        for (name, fame) in fame {
            let parts = name.split(separator: " ")
            // A name of one word may be any word, and a person with only a film or two is hardly meant by it.
            if parts.count > 1 { people[name] = true } else if fame > 150 { people[name] = !words.isOrdinary(name) }
            if parts.count > 1 { sharing[lastName(parts), default: []].append(fame) }
        }
        for (last, fames) in sharing where last.count > 2 {
            let fames = fames.sorted(by: >)
            guard fames[0] >= 400, fames.count == 1 || fames[0] >= 2 * fames[1] else { continue }
            let last = String(last)
            let isSure = !words.isOrdinary(last) || people[last] == true
            // "Oldman" is a name, and "old man" is not.
            let isTwo = words.areTwoWords(last)
            if isSure, isTwo { people[inOneWord(last)] = true }
            people[last, default: false] = isSure && !isTwo
        }
        return people
    }

    /// The names of families several of whom directed the film, in the plural: *Coens*.
    private static func families(of film: Film) -> Set<String> {
        guard film.directors.count > 1 else { return [] }
        let names = film.directors.map { $0.split(separator: " ") }.filter { $0.count > 1 }.map(lastName)
        let all = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
        return Set(all.filter { $0.value > 1 }.map { "\($0.key)s" })
    }

    /// The last name, with what belongs to it: "de Niro", "Bonham Carter" is too rarely told from "Jackson Smith".
    private static func lastName(_ parts: [Substring]) -> Substring {
        guard let last = parts.last, parts.count > 2 else { return parts.last ?? "" }
        let before = parts[parts.count - 2]
        guard SmallWords.particles.contains(before.lowercased()) else { return last }
        return before.base[before.startIndex..<last.endIndex]
    }
}
