import MovieSkill

/// The five films to recommend: like one, like one and of a kind, like several, of a kind, and by a story.
enum RankingBenchmark {
    /// Filters as people use them.
    static let filters: [(name: String, filter: FilmFilter)] = [
        ("a comedy", FilmFilter(genres: ["Comedy"])),
        ("of the nineties", FilmFilter(years: 1990...1999)),
        ("a thriller of the last years", FilmFilter(genres: ["Thriller"], years: 2010...2030)),
    ]

    static func run(_ catalogue: Catalogue, _ sample: SampledFilms, _ rounds: Rounds) async throws {
        let recommender = InProcessRecommender { catalogue }
        func measure(_ name: String, _ wishes: [Wish], mayBeEmpty: Bool = false) async throws {
            var empty = 0
            try await Measurement.run(
                "ranking: \(name)",
                films: catalogue.count,
                wishes,
                rounds,
                check: { wish, films in
                    if films?.isEmpty != false { empty += 1 }
                    return problem(of: films, for: wish)
                },
                ask: { recommender.recommend($0) }
            )
            guard mayBeEmpty || empty * 10 <= wishes.count else {
                throw WrongAnswer(benchmark: "ranking: \(name)", problem: "\(empty) of \(wishes.count) found nothing")
            }
        }
        let films = sample.films
        try await measure("like a film", films.map { Wish(.film($0)) })
        for (name, filter) in filters {
            try await measure("like a film, \(name)", films.map { Wish(.film($0), filter: filter) }, mayBeEmpty: true)
        }
        try await measure(
            "like three films",
            films.indices.map { index in
                Wish(.films((0..<3).map { films[(index + 7 * $0) % films.count] }))
            }
        )
        try await measure(
            "a comedy",
            (0..<20).map { Wish(.anything(seed: $0), filter: FilmFilter(genres: ["Comedy"])) }
        )
        try await measure("by a story", films.prefix(50).map(story), mayBeEmpty: true)
    }

    /// The wish of somebody who says what happens in a film.
    static func story(of film: Film) -> Wish {
        var wish = Wish(.anything(seed: 0))
        wish.story = film.sentence.split(separator: " ").prefix(12).joined(separator: " ")
        return wish
    }

    /// What is wrong with an answer.
    private static func problem(of films: [RecommendedFilm]?, for wish: Wish) -> String? {
        guard let films else { return "the film that others are to be like is not known" }
        if films.count > wish.limit { return "\(films.count) films instead of \(wish.limit)" }
        if Set(films.map(\.film.id)).count != films.count { return "a film twice" }
        if let other = films.first(where: { !wish.filter.contains($0.film) }) {
            return "\(other.film.title) doesn't pass"
        }
        if case .films(let liked) = wish.liked, films.contains(where: { liked.contains($0.film) }) {
            return "a film that the person likes already"
        }
        return nil
    }
}
