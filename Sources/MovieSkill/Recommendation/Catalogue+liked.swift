import SkillKit

extension Catalogue {
    /// The number of top films to choose from when nothing in particular is wished for.
    private static let pool = 60
    /// The number of films of a kind that are looked at closely, and the number that the first one is chosen from.
    private static let (closest, first) = (150, 3)

    /// Films that many people like or, if a kind is wished for, those of the kind that people think of first.
    ///
    /// The order of films of no particular kind depends only on a number, and so does which of the best of a kind is the
    /// first. Time grows with the number of films.
    func likedFilms(
        _ wish: Wish,
        of people: FilmSelection.People,
        seed: Int
    ) -> [RecommendedFilm] {
        let story = StorySearch(wish.story)
        if story == nil, !wish.story.isEmpty { return [] }
        let isOfAKind = wish.filter.isOfAKind || story != nil
        let positions = model.read { model in
            let selection = FilmSelection(wish.filter, without: wish.offered, of: people, in: model)
            let told = story.map { StoryRanking($0, in: model) }
            let kinds = FilmTypicality(wish.filter.kinds, in: model)
            let most = isOfAKind ? Self.closest : Self.pool
            let best =
                told?.best(most, of: selection, kinds)
                ?? FameRanking(isOfAKind: isOfAKind, kinds: kinds, model: model).best(most, of: selection)
            var numbers = SeededNumbers(seed: UInt64(bitPattern: Int64(seed)))
            guard isOfAKind else {
                return best.positions.drawn(wish.limit, &numbers)
            }
            let named = wish.filter.people.map(SpokenPerson.init)
            let closer = told?.closer(best.positions) ?? best.films.map { _ in 0 }
            var close = zip(best.films, closer).map { film, more in
                let prominence =
                    Self.prominence(of: named, wish.filter.kinds, in: film.position, of: model)
                    + Self.share(of: wish.filter.themes, in: film.position, of: model)
                return (position: film.position, score: film.score + more + prominence)
            }
            close.sort { ($1.score, $0.position) < ($0.score, $1.position) }
            if let told, let first = close.first?.score { close.removeAll { told.isFar($0.score, behind: first) } }
            var chosen = FilmTraits.firstOfEachSeries(close.map(\.position), in: model)
            let head = min(story == nil && wish.filter.themes.isEmpty ? Self.first : 1, chosen.count)
            if head > 1 { chosen.swapAt(0, Int(numbers.next() % UInt64(head))) }
            return Array(chosen.prefix(max(wish.limit, 0)))
        }
        return positions.map { RecommendedFilm(film(at: $0)) }
    }

    /// How much a film is about some themes: their share of all its themes.
    ///
    /// A part of a longer theme, such as "pirate radio", says little.
    private static func share(of themes: Set<String>, in film: Int, of model: ModelView) -> Double {
        if themes.isEmpty { return 0 }
        let all = FilmRecord.film(at: film, in: model).themes
        let found = all.filter { FilmFilter.names($0, oneOf: themes) }
        let whole = found.count { theme in !theme.contains(" ") || themes.contains { $0.contains(" ") } }
        let share = (Double(whole) + 0.3 * Double(found.count - whole)) / Double(max(all.count, 3))
        return 150 * min(share, 0.4)
    }

    /// How much a film belongs to the people and the kinds that were named: by their billing, and by its first genres.
    private static func prominence(
        of people: [SpokenPerson],
        _ kinds: [Set<String>],
        in film: Int,
        of model: ModelView
    ) -> Double {
        var sum = 0.0
        let cast = people.isEmpty ? [] : FilmRecord.cast(at: film, in: model)
        for person in people {
            let place = cast.firstIndex { actor in
                PersonName(actor).map { name in person.names.contains(where: name.isMeant) } == true
            }
            sum += place.map { 40 / (1 + 0.25 * Double($0)) } ?? 40
        }
        if kinds.isEmpty { return sum }
        let main = FilmRecord.genres(at: film, in: model).first?.lowercased()
        if kinds.contains(where: { $0.contains { $0.lowercased() == main } }) { sum += 25 }
        return sum
    }
}

extension FilmFilter {
    /// Whether it says what films should be, and not only what they should not be.
    var isOfAKind: Bool {
        !kinds.isEmpty || !origins.isEmpty || years != nil || !people.isEmpty || minutes != nil || fame != nil
            || !themes.isEmpty || !companies.isEmpty
    }
}

extension FilmTraits {
    /// The films without those in the same series as one before them.
    fileprivate static func firstOfEachSeries(_ positions: [Int], in model: ModelView) -> [Int] {
        var seen: Set<Int> = []
        return positions.filter { seen.insert(FilmTraits(at: $0, in: model[.traits]).series).inserted }
    }
}

extension [Int] {
    /// Some of them, drawn at random.
    fileprivate func drawn(_ count: Int, _ numbers: inout SeededNumbers) -> [Int] {
        var (rest, chosen) = (self, [Int]())
        while chosen.count < count, !rest.isEmpty {
            chosen.append(rest.remove(at: Int(numbers.next() % UInt64(rest.count))))
        }
        return chosen
    }
}
