import SkillKit

extension MovieConversation {
    /// Answers the story of a film whose title the person can't recall: with the best few films that have such a story.
    func guess(
        _ wish: Describe,
        _ telling: Telling,
        otherwise: Telling.Otherwise
    ) async throws -> Reply<MovieState> {
        let story = (wish.description ?? []).joined(separator: " ")
        // A story alone is a description; without one it is a wish.
        if story.isEmpty, wish.wanted != Wanted() {
            return try await telling.recommendNamed(RecommendMovie(wish.wanted), otherwise: otherwise)
        }
        var taste = Taste()
        var people: [String] = []
        for person in wish.people ?? [] where person.utf8.count <= Line.longestHeard {
            if try await telling.isPerson(person) { people.append(person) }
        }
        taste.take(wish.wanted, people: people)
        if story.utf8.count <= Line.longestHeard { taste.want(.story(String(story.prefix(Criterion.longest)))) }
        let found = try await recommender.films(for: taste, like: [], without: [], seed: 0)
        let films = found?.films.prefix(Self.mostGuesses).map(\.film) ?? []
        guard let found, let first = films.first, !found.without.contains(where: { $0.sort == .story }) else {
            return try await otherwise(Line(.noStory))
        }
        if films.count == 1 { return try await telling.ask(Line(.didYouMean, film: first.id), about: first.id) }
        let choice = films.map(\.id)
        return try await telling.ask(Line(.guesses, among: choice), among: .init(films: choice))
    }

    /// The most films that are guessed; nobody remembers more.
    private static let mostGuesses = 3
}
