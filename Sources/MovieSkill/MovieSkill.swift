public import SkillKit

/// Puts the movie skill together: the one place that knows all its parts.
/// - Parameters:
///   - recommender: The backend; the built-in catalogue in this process unless given.
///   - interceptors: Run around every turn; the first is the outermost.
/// - Returns: The skill, ready to answer.
public func makeMovieSkill(
    recommender: some Recommender = InProcessRecommender(),
    interceptors: [any Interceptor<MovieState>] = []
) -> Skill<MovieConversation> {
    Skill(MovieConversation(recommender: recommender), interceptors: interceptors)
}
