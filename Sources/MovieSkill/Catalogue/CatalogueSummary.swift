/// A catalogue in numbers.
package struct CatalogueSummary: Sendable, Encodable {
    /// The number of films.
    package var films: Int
    /// The years of the oldest and the newest film; 0 without films.
    package var years: [Int]
    /// The number of films of each decade, by its first year.
    package var decades: [String: Int]
    /// The number of films of each genre.
    package var genres: [String: Int]
    /// The numbers of films with a sentence, directors, actors, and keywords.
    package var described: [String: Int]
    /// The size of the model in bytes, and of each section.
    package var bytes: Int
    package var sections: [String: Int]
    /// The sections that have changed since the model was built; `nil` if that was not checked.
    package var damaged: [String]?
}

extension Catalogue {
    /// Counts everything.
    /// - Parameter verify: Whether to check every section's checksum, which reads the whole model.
    /// - Returns: The numbers.
    package func summary(verify: Bool) -> CatalogueSummary {
        let films = films
        let years = films.map(\.year).filter { $0 > 0 }
        func count(_ keys: some Sequence<String>) -> [String: Int] {
            keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
        return CatalogueSummary(
            films: films.count,
            years: [years.min() ?? 0, years.max() ?? 0],
            decades: count(years.map { "\($0 / 10 * 10)" }),
            genres: count(films.flatMap { Set($0.genres) }),
            described: [
                "sentence": films.count { !$0.sentence.isEmpty },
                "directors": films.count { !$0.directors.isEmpty },
                "cast": films.count { !$0.cast.isEmpty },
                "themes": films.count { !$0.themes.isEmpty },
                "fame": films.count { $0.fame > 0 },
            ],
            bytes: model.count,
            sections: model.read { model in
                Dictionary(uniqueKeysWithValues: ModelSection.allCases.map { ("\($0)", model[$0].count) })
            },
            damaged: verify ? model.damagedSections().map { "\($0)" } : nil
        )
    }
}
