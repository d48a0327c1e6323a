extension EnglishPhrasebook {
    /// What tells films with the same title apart: their years or, if two are from the same year, who made them or what
    /// they are.
    func toldApart(_ ids: [FilmID], _ scene: Scene) -> [String] {
        let films = ids.map { scene.films[$0] }
        let years = films.map { $0?.year ?? 0 }
        if Set(years).count == years.count {
            let years = years.map { $0 > 0 ? "\($0)" : "an unknown year" }
            return years.prefix(1).map { "the one from \($0)" } + years.dropFirst()
        }
        return films.enumerated().map { place, film in
            guard let film else { return "the one from an unknown year" }
            let rivals = films.enumerated().filter { $0.offset != place }.compactMap(\.element)
                .filter { $0.year == film.year }
            return toldApart(film, from: rivals)
        }
    }

    /// What tells a film from others of its year; if nothing does, everything that is known of it.
    private func toldApart(_ film: Film, from others: [Film]) -> String {
        let year = film.year > 0 ? "the one from \(film.year)" : "the one from an unknown year"
        if others.isEmpty { return year }
        func own(_ values: (Film) -> [String]) -> String? {
            values(film).first { value in !others.contains { values($0).contains(value) } }
        }
        if let director = own(\.directors) { return "the one by \(director)" }
        if let genre = own(\.genres) { return "the \(Self.kind(genre))" }
        if let actor = own(\.cast) { return "the one with \(actor)" }
        return year
    }

    /// A genre as the name of a film: "drama", "family movie".
    private static func kind(_ genre: String) -> String {
        let nouns: Set = ["comedy", "documentary", "drama", "fantasy", "mystery", "romance", "thriller", "western"]
        let genre = genre.lowercased()
        return nouns.contains(genre) ? genre : "\(genre) movie"
    }
}
