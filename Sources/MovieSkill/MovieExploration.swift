public import SkillKit

extension ExplorationPlan<MovieConversation> {
    /// With what the movie skill is explored: titles that are known and one that is not, over recommenders that know
    /// no film, several or perhaps one of a title, find nothing, fail or are late.
    ///
    /// No film may be offered twice in a session.
    /// - Parameters:
    ///   - recommender: The backend that does what is hoped of it.
    ///   - titles: Titles that it knows; the more, the longer the dialogues that do not run out of films.
    /// - Returns: The plan.
    public static func movies(over recommender: some Recommender, titles: [String]) -> Self {
        func skill(_ outcome: RiggedRecommender.Outcome) -> Skill<MovieConversation> {
            makeMovieSkill(recommender: RiggedRecommender(outcome: outcome, recommender: recommender))
        }
        return Self(
            outcomes: [
                "unknown film": skill(.unknown), "several films": skill(.ambiguous), "perhaps": skill(.uncertain),
                "nothing found": skill(.empty), "failing": skill(.failing), "late": skill(.late),
            ],
            examples: ["MovieName": titles.prefix(2) + ["no film of any such title"] + titles.dropFirst(2)],
            offers: { reply in reply.next?.memory.said.newOffer.map { ["film \($0.rawValue)"] } ?? [] },
            memory: MovieState.Memory.capacity
        )
    }
}
