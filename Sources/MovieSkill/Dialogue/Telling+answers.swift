/// Answers to questions about films.
extension Telling {
    /// The answer to a question about a film.
    func answer(to question: FilmQuestion, about film: FilmID, _ claim: FilmClaim) async throws -> Line {
        var claim = claim
        // "Is that him too?"
        if question == .hasPerson, claim.person == nil {
            claim.person = try await personSpokenOf()
        }
        if question == .hasPerson, let person = claim.person, try await isThing(person, in: film) {
            return Line(answering: .genre, about: film, FilmClaim(theme: person))
        }
        var line = Line(answering: question, about: film, claim)
        if question == .sequel { line.choice = try await neighbours(of: film) }
        for title in claim.others ?? [] {
            if let other = try await self.film(called: title)?.id, other != film { line.choice.append(other) }
        }
        return line
    }

    /// Whether words that were heard as a name are something in the story: "isn't that the guy with the tattoos".
    private func isThing(_ words: String, in film: FilmID) async throws -> Bool {
        guard TextWords.all(in: words).first.map(SmallWords.articles.contains) == true,
            recommender.knows(person: words) ?? 1 == 0, let film = try await recommender.film(film)
        else { return false }
        return FilmClaim(person: words).isTrue(of: film, .hasPerson) != true && film.role(of: words) == nil
    }

    /// The answer to a question about the film on offer.
    func answer(to question: FilmQuestion, about offer: MovieState.Offer, _ claim: FilmClaim) async throws -> Line {
        var line = try await answer(to: question, about: offer.current, claim)
        if question == .why { line.liked = offer.liked }
        return line
    }

    /// The films that came before a film and after it, at most two of each, without remakes.
    private func neighbours(of film: FilmID) async throws -> [FilmID] {
        guard let own = try await recommender.film(film), own.year > 0 else { return [] }
        let series = try await recommender.series(of: film).filter {
            $0.title != own.title && $0.year > 0 && $0.follows(own)
        }
        return (series.filter { $0.year < own.year }.suffix(2) + series.filter { $0.year > own.year }.prefix(2)).map(
            \.id
        )
    }

    /// Takes a film that is not liked, by its identifier.
    mutating func dislike(_ id: FilmID) async throws {
        guard let film = try await recommender.film(id) else { return memory.taste.dislike(id) }
        try await dislike(film)
    }

    /// Takes a film that is not liked, and those that go on with its story: "not The Godfather" rules out its second part.
    mutating func dislike(_ film: Film) async throws {
        memory.taste.dislike(film.id)
        for other in try await recommender.series(of: film.id) where other.follows(film) {
            memory.taste.know(other.id)
        }
    }
}

extension Film {
    /// Whether a film of the same series tells the same story: a wide series has other heroes too.
    fileprivate func follows(_ other: Film) -> Bool {
        let (own, others) = (TextWords.telling(in: title), TextWords.telling(in: other.title))
        // "Alien" and "Aliens".
        if own.contains(where: { word in others.contains { $0.hasPrefix(word) || word.hasPrefix($0) } }) { return true }
        let isOfOneDirector = directors.contains(where: other.directors.contains)
        return isOfOneDirector && !Set(heroes).isDisjoint(with: other.heroes)
    }

    /// The names of the first two characters.
    private var heroes: [String] { characters.prefix(2).flatMap(TextWords.telling) }
}
