extension Film {
    /// Who plays a character, and the character's name: one that has all of the words.
    /// - Parameter role: The character, as it was heard: "Corleone", "the joker".
    /// - Returns: The actor's name and the character's; `nil` if there is no such character.
    func actor(of role: String) -> (actor: String, character: String)? {
        let said = TextWords.telling(in: role)
        guard !said.isEmpty else { return nil }
        for (actor, character) in zip(cast, characters) {
            // "Bruce Wayne / Batman" has two names.
            for name in character.split(separator: "/") where Set(said).isSubset(of: TextWords.all(in: String(name))) {
                return (actor, name.split(separator: " ").joined(separator: " "))
            }
        }
        return nil
    }

    /// The character that somebody plays, and the actor's full name.
    /// - Parameter name: The actor's name, as it was heard.
    /// - Returns: Both names; `nil` if the actor is not in the film, or the character is not known.
    func role(of name: String) -> (actor: String, character: String)? {
        guard let said = PersonName(name) else { return nil }
        for (actor, character) in zip(cast, characters) where PersonName(actor)?.isMeant(by: said) == true {
            // "Bruce Wayne / Batman": the first name is the person's.
            return character.split(separator: "/").first.map { name in
                (actor, name.split(separator: " ").joined(separator: " "))
            }
        }
        return nil
    }
}

extension Telling {
    /// The film that a question about a character is about: the film that is being talked about or, if that doesn't
    /// have the character, one that does.
    /// - Parameters:
    ///   - claim: What the question supposes; only a character can lead to another film.
    ///   - film: The film that is being talked about.
    /// - Returns: That film, or the best known other one with the character; `nil` if there is neither.
    /// - Throws: What the recommender throws.
    func film(of claim: FilmClaim, or film: FilmID?) async throws -> FilmID? {
        guard let role = claim.role else { return film }
        // "The girl" is in any film, and "Hannibal Lecter" in few.
        if film != nil, TextWords.telling(in: role).count < 2 { return film }
        if let film, try await recommender.film(film)?.actor(of: role) != nil { return film }
        var wish = Wish(.anything(seed: 0))
        wish.story = role
        let found = try await recommender.recommend(wish) ?? []
        return found.first { $0.film.actor(of: role) != nil }?.film.id ?? film
    }
}
