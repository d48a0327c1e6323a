import MovieSkill
import SkillKit

extension Option {
    /// Who recommends.
    static let recommender = Option(
        "recommender",
        value: "URL",
        environment: "SKILL_RECOMMENDER",
        "Ask the service at URL (GET URL/recommend?movie_name=TITLE)"
    )

    /// The recommender that a command line asks for: a service, or the catalogue itself.
    static func recommender(
        _ arguments: Arguments,
        knowing known: InProcessRecommender
    ) throws(CommandFailure) -> any Recommender {
        guard let text = arguments.text("recommender") else { return known }
        do throws(ServiceURL.Fault) {
            return try HTTPRecommender(ServiceURL(text), knowing: known)
        } catch {
            throw CommandFailure(.wrongUsage, "\(arguments.origin(of: "recommender")): \(error)")
        }
    }
}
