import SkillKit

/// Which of several films is meant by what was said of it.
extension MovieConversation {
    /// The one of several films that was meant, by its year before its place: "the first one from 1976".
    ///
    /// - Parameters:
    ///   - wish: What was said.
    ///   - films: The films.
    ///   - isLast: Whether of several that it may be the last one is meant: the one that was offered last.
    /// - Returns: The film; `nil` if it is none of them, or any of several.
    /// - Throws: What the recommender throws.
    func film(for wish: Choose, among films: [FilmID], orLast isLast: Bool = false) async throws -> FilmID? {
        if let age = wish.age {
            var dated: [(film: FilmID, year: Int)] = []
            for id in films {
                if let year = try await recommender.film(id)?.year, year > 0 { dated.append((id, year)) }
            }
            switch age {
            case .oldest: return dated.min { $0.year < $1.year }?.film
            case .newest: return dated.max { $0.year < $1.year }?.film
            }
        }
        let ofYear = try await self.films(of: wish.year, among: films)
        if ofYear.count == 1 { return ofYear[0] }
        if wish.person != nil || wish.genre != nil || wish.decade != nil || wish.origin != nil {
            let person = wish.person.map(SpokenPerson.init)
            let kind = FilmFilter(wish)
            let found = try await self.films(among: films) { person.map($0.isOf) ?? true && kind.contains($0) }
            if found.count == 1 || isLast, let last = found.last { return last }
        }
        // "The first one from 1976", where several are.
        let counted = ofYear.isEmpty ? films : ofYear
        return wish.place?.index(in: counted.count).flatMap { counted.indices.contains($0) ? counted[$0] : nil }
    }

    /// The film that was accepted by its place among several.
    func film(for said: Accept, among films: [FilmID]) async throws -> FilmID? {
        try await film(for: Choose(place: said.place), among: films)
    }

    /// Those of several films that are from a year; none if no year was said.
    func films(of year: SpokenYear?, among films: [FilmID]) async throws -> [FilmID] {
        guard let year else { return [] }
        var found: [FilmID] = []
        for id in films {
            if let film = try await recommender.film(id), year.means(film.year) { found.append(id) }
        }
        return found
    }

    /// The only one of several films whose title has all the words: "azkaban".
    func film(called title: String, among films: [FilmID]) async throws -> FilmID? {
        let said = TitleWords(title).telling
        guard !said.isEmpty else { return nil }
        let found = try await self.films(among: films) { said.allSatisfy(TitleWords($0.title).telling.contains) }
        return found.count == 1 ? found[0] : nil
    }

    /// Those of several films for which something holds.
    private func films(among films: [FilmID], where holds: (Film) -> Bool) async throws -> [FilmID] {
        var found: [FilmID] = []
        for id in films {
            if let film = try await recommender.film(id), holds(film) { found.append(id) }
        }
        return found
    }
}

extension FilmFilter {
    /// What a film is that was picked by its kind, its decade or where it comes from.
    fileprivate init(_ wish: Choose) {
        self.init(genres: Set((wish.genre?.genres ?? []).map(\.rawValue)), years: wish.decade?.years)
        origins = wish.origin.map { [$0.origin] } ?? []
        themes = Set(wish.genre?.subject?.themes ?? [])
    }
}
