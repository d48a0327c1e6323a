import SkillKit

/// What a question is about when its words name no film.
extension Telling {
    /// The film that a question names, and what it supposes of it.
    ///
    /// While a film is on offer, a part of its title names it, "is Nemo the one with the fishes", and what is no title is
    /// something that it may be about: "is that the one about Nelson Mandela".
    /// - Returns: The film and the claim; `nil` if the words are another film's title that nobody knows.
    func asked(
        _ question: FilmQuestion,
        _ title: String,
        _ claim: FilmClaim,
        offering offer: FilmID
    ) async throws -> (film: FilmID, claim: FilmClaim)? {
        let spokenOf = memory.topic ?? offer
        // "Who plays the boy?" asks for somebody in the film, although there is one called The Boy.
        if question == .cast, claim.role == nil, recommender.knows(title: title) ?? 0 < 1,
            TextWords.all(in: title).first.map(SmallWords.articles.contains) == true
        {
            return (spokenOf, FilmClaim(role: title))
        }
        if let film = try await film(called: title) { return (film.id, claim) }
        guard let film = try await recommender.film(spokenOf) else { return nil }
        let said = TextWords.telling(in: title)
        if !said.isEmpty, said.allSatisfy(TextWords.telling(in: film.title).contains) { return (film.id, claim) }
        switch question {
        case .genre where claim.theme == nil && claim.genre == nil:
            return (film.id, FilmClaim(theme: title))
        case .cast
        where claim.role == nil && SpokenPerson(title).names.contains { recommender.knows(person: "\($0)") ?? 0 > 0 }:
            return (film.id, claim)
        case .about, .audience, .cast, .director, .genre, .hasPerson, .known, .length, .origin, .sequel, .why, .year:
            return nil
        }
    }
}
