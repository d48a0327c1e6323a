import SkillKit

/// Hears a complaint about an offer that left out what was wanted: "but that isn't Kubrick".
extension Telling {
    /// What was wanted and is missing in the film on offer, if a refusal is a complaint about just that.
    /// - Parameters:
    ///   - said: What was heard as a refusal.
    ///   - id: The film on offer.
    /// - Returns: What is to be wanted above all else; `nil` if it is a refusal.
    /// - Throws: What the recommender throws.
    func missed(by said: Dislike, in id: FilmID) async throws -> Criterion? {
        var refusal = Taste()
        refusal.take(said.unwanted, said.year, than: nil)
        guard refusal.refused.count == 1, let refused = refusal.refused.first, let film = try await recommender.film(id)
        else { return nil }
        if let kinds = missedKinds(refused, film) { return kinds }
        return (memory.taste.wanted + memory.said.without).last {
            $0.isMeant(by: refused) && $0.isTrue(of: film) == false
        }
    }

    /// The kinds that were wanted, each with the genre that a film lacks: "that's not romantic at all", where an action film
    /// and a romance were wanted.
    private func missedKinds(_ refused: Criterion, _ film: Film) -> Criterion? {
        guard refused.isTrue(of: film) == false, case .kinds(let said) = refused, said.count == 1, said[0].count == 1
        else { return nil }
        for case .kinds(let wanted) in memory.taste.wanted where wanted.contains(where: said[0].isSubset) {
            let kinds = wanted.map { $0.union(said[0]) }
            return .kinds(kinds.indices.filter { !kinds[..<$0].contains(kinds[$0]) }.map { kinds[$0] })
        }
        return nil
    }

    /// Offers what was missed, without the rest of what was wanted.
    func recommend(onlyWith missed: Criterion, otherwise: Otherwise) async throws -> Reply<MovieState> {
        var telling = self
        telling.memory.taste.forgetWanted()
        telling.memory.taste.want(missed)
        return try await telling.recommendKind(otherwise: otherwise)
    }
}

extension Criterion {
    /// Whether words for another criterion name this one: a last name may stand for the whole.
    fileprivate func isMeant(by other: Criterion) -> Bool {
        switch (self, other) {
        case (.person(let name), .person(let said)): SpokenPerson(said).means(SpokenPerson(name))
        default: self == other
        }
    }
}
