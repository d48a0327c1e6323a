import SkillKit

/// Finds a film whose title the person can't recall from what they say about it, over several turns: its story, who is
/// in it, when it is from and what kind of film it is. Films that are what it isn't are left out.
extension MovieConversation {
    /// Answers the story of such a film with the few films whose stories fit best.
    func guess(
        _ wish: Describe,
        _ telling: Telling,
        otherwise: Telling.Otherwise
    ) async throws -> Reply<MovieState> {
        let story = (wish.description ?? []).joined(separator: " ")
        // What is exactly a title is one: "I enjoyed The King's Speech".
        if telling.memory.sought == nil, wish.wanted == Wanted(), recommender.knows(title: story) ?? 0 > 0 {
            return try await telling.recommendNamed(RecommendMovie(title: story), otherwise: otherwise)
        }
        // A story alone is a description; without one it is a wish.
        if story.isEmpty, telling.memory.sought == nil, wish.wanted != Wanted() {
            return try await telling.recommendNamed(RecommendMovie(wish.wanted), otherwise: otherwise)
        }
        // "One with a woman in the lead", "something with a horse or a dog in it": many films are like that.
        let subjects = Subject.alternatives(in: story)
        if telling.memory.sought == nil,
            Subject(story) != nil || subjects.count > 1 && subjects.allSatisfy(UnknownWords.nameASubject)
        {
            var wanted = wish.wanted
            wanted.themes = wish.description
            return try await telling.recommendNamed(RecommendMovie(wanted), otherwise: otherwise)
        }
        return try await guess(wish.wanted, story: story, telling)
    }

    /// Takes more that is told about the film that is looked for.
    ///
    /// Someone who goes on telling has not heard the right title yet, unless what they tell is true of one of the guesses.
    func guess(
        _ wish: Describe,
        insteadOf films: [FilmID],
        _ telling: Telling,
        otherwise: Telling.Otherwise
    ) async throws -> Reply<MovieState> {
        guard var sought = telling.memory.sought else { return try await guess(wish, telling, otherwise: otherwise) }
        let told = TextWords.telling(in: (wish.description ?? []).joined(separator: " "))
        for id in films {
            guard let film = try await recommender.film(id) else { continue }
            let words = TextWords.all(in: ([film.title, film.sentence] + film.themes).joined(separator: " "))
            if told.isEmpty || !told.allSatisfy(words.contains) { sought.know(id) }
        }
        // Enough for a story of its own, perhaps another film's: "yes, and there's another one where ..."
        if told.count >= Self.leastTelling { sought.letGo(sought.story.map { [.story($0)] } ?? []) }
        var telling = telling
        telling.memory.sought = sought
        return try await guess(wish, telling, otherwise: otherwise)
    }

    /// Guesses anew, with what was said last added to what is known.
    private func guess(
        _ wish: Wanted,
        story: String,
        _ telling: Telling
    ) async throws -> Reply<MovieState> {
        var telling = telling
        var sought = telling.memory.sought ?? Taste()
        let known = sought.story
        sought.letGo(known.map { [.story($0)] } ?? [])
        var people: [String] = []
        for person in ((wish.people ?? []) + telling.people(in: story)).prefix(Self.mostPeople)
        where person.utf8.count <= Line.longestHeard {
            if !people.contains(person), try await telling.isPerson(person) { people.append(person) }
        }
        sought.take(wish, people: people)
        // "With a shark" beside what happens is a story too.
        let told = [known, story, sought.story].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
        // They are surest of the story; of the rest, what was said first is dropped first.
        if !told.isEmpty { sought.want(.story(cut: told)) }
        telling.memory.sought = sought
        return try await guess(telling)
    }

    /// Names the few films that fit best, or says that there is none.
    private func guess(_ telling: Telling) async throws -> Reply<MovieState> {
        if let reply = try await guessIfAny(telling) { return reply }
        return try await telling.ask(Line(.noStory))
    }

    /// Names the few films that fit best; `nil` if there is none.
    private func guessIfAny(_ telling: Telling) async throws -> Reply<MovieState>? {
        // Nothing to go by, nothing to guess.
        guard let sought = telling.memory.sought, sought.isOfAKind else { return nil }
        let found = try await recommender.films(for: sought, like: [], without: [], seed: 0)
        let films = found?.films.prefix(Self.mostGuesses).map(\.film.id) ?? []
        guard let found, let first = films.first, !found.without.contains(where: { $0.sort == .story }) else {
            return nil
        }
        // Naming the same films again would sound as if nothing had been heard.
        if telling.memory.said == Line(.guesses, among: films) { return nil }
        if films.count == 1 { return try await telling.ask(Line(.didYouMean, film: first), about: first) }
        return try await telling.ask(Line(.guesses, among: films), among: .init(films: films))
    }

    /// Guesses other films than those that were named.
    /// - Returns: The guess; `nil` if no film is sought.
    func guess(otherThan films: [FilmID], _ telling: Telling) async throws -> Reply<MovieState>? {
        guard var sought = telling.memory.sought else { return nil }
        var telling = telling
        for film in films { sought.know(film) }
        telling.memory.sought = sought
        return try await guess(telling)
    }

    /// Takes what was said about films as more about the one that is sought.
    /// - Returns: The guess; `nil` if no film is sought, or nothing was said that tells films apart.
    func guess(knowing wish: RecommendMovie, _ telling: Telling) async throws -> Reply<MovieState>? {
        guard telling.memory.sought != nil, wish.wanted.titles == nil, wish.wanted != Wanted() else { return nil }
        return try await guess(wish.wanted, story: "", telling)
    }

    /// Takes a long title that nobody knows as a story: "a boy and his robot have to save a whole town".
    /// - Returns: The guess; `nil` if it is no such title, or no film has such a story.
    func guess(
        insteadOf line: Line,
        _ wish: RecommendMovie,
        _ telling: Telling
    ) async throws -> Reply<MovieState>? {
        guard line.sentence == .unknownUnsaid, let title = wish.wanted.titles?.first,
            title.utf8.count <= Line.longestHeard, title.split(separator: " ").count >= Self.leastStory,
            case .title = UnknownWords(title)
        else { return nil }
        var telling = telling
        var sought = Taste()
        sought.want(.story(cut: title))
        telling.memory.sought = sought
        return try await guessIfAny(telling)
    }

    /// More people are not asked for.
    private static let mostPeople = 4
    /// Fewer telling words are more about the same story.
    private static let leastTelling = 4
    /// Fewer words may be a title.
    private static let leastStory = 5
    /// The most films that are named at once; nobody remembers more.
    private static let mostGuesses = 3
}

extension Taste {
    /// What films are to be about.
    fileprivate var story: String? {
        for case .story(let words) in wanted { return words }
        return nil
    }
}
