import MovieSkill
import SkillKit

extension CommandOption where Self == Option<String> {
    /// Who recommends.
    static var recommender: Self {
        Option(
            "recommender",
            value: "URL",
            environment: "SKILL_RECOMMENDER",
            "Ask the service at URL (GET URL/recommend?movie_name=TITLE)"
        )
    }
}

extension Arguments {
    /// The recommender that the command line asks for: a service, or the catalogue itself.
    func recommender(knowing known: InProcessRecommender) throws(CommandError) -> any Recommender {
        guard let text = self[.recommender] else { return known }
        do throws(ServiceURL.AddressError) {
            return try HTTPRecommender(ServiceURL(text), knowing: known)
        } catch {
            throw CommandError(.wrongUsage, "\(origin(of: .recommender)): \(error)")
        }
    }
}
