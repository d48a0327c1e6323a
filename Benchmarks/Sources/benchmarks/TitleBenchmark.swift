import MovieSkill

/// The film that a spoken title means.
enum TitleBenchmark {
    static func run(_ catalogue: Catalogue, _ sample: SampledFilms, _ rounds: Rounds) async throws {
        let recommender = InProcessRecommender { catalogue }
        var found = 0
        let films = Array(sample.films.prefix(100))
        for (name, said) in [("as it is", said), ("misheard", misheard)] {
            found = 0
            try await Measurement.run(
                "title: \(name)",
                films: catalogue.count,
                films,
                rounds,
                check: { film, lookup in
                    switch lookup {
                    case .unknown: break
                    case .film(let other, _), .uncertain(let other): if other.title == film.title { found += 1 }
                    case .ambiguous(let others): if others.contains(where: { $0.title == film.title }) { found += 1 }
                    }
                    return nil
                },
                ask: { recommender.lookUp(title: said($0)) }
            )
            let least = name == "misheard" ? films.count / 2 : films.count * 9 / 10
            guard found >= least else {
                throw WrongAnswer(benchmark: "title: \(name)", problem: "\(found) of \(films.count) titles found")
            }
        }
    }

    private static func said(_ film: Film) -> String { film.title.lowercased() }

    /// With a letter left out of the middle of its longest word.
    private static func misheard(_ film: Film) -> String {
        var words = said(film).split(separator: " ").map(String.init)
        guard let longest = words.indices.max(by: { words[$0].count < words[$1].count }), words[longest].count > 4
        else { return said(film) }
        words[longest].remove(at: words[longest].index(words[longest].startIndex, offsetBy: words[longest].count / 2))
        return words.joined(separator: " ")
    }
}
