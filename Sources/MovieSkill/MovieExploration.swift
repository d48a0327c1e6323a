public import SkillKit

extension ExplorationPlan<MovieConversation> {
    /// The plan for exploring the movie skill: known titles and an unknown one, over recommenders that find no film for a
    /// title, several, or an uncertain one, that recommend nothing, fail or are late.
    ///
    /// No film may be offered twice in a session.
    /// - Parameters:
    ///   - recommender: The backend that works.
    ///   - titles: Titles that it knows; more titles allow longer dialogues before the films run out.
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
