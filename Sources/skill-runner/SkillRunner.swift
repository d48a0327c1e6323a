import MovieSkill
import SkillKit

/// The movie skill's executable: SkillKit's commands for it.
@main
struct SkillRunner {
    static func main() {
        Runner(
            name: "skill-runner",
            version: "0.1.0",
            about: "Movie Recommender: name a movie you like and hear about others like it.",
            listing: .movies,
            options: [.catalogue, .recommender],
            commands: Self.commands,
            exploration: Self.exploration,
            skill: { arguments in
                let known = try InProcessRecommender(arguments)
                return makeMovieSkill(recommender: try arguments.recommender(knowing: known))
            }
        ).main()
    }

    private static var commands: [Command<MovieConversation>] {
        #if Workbench
        [.title, .similar, .catalogueBuild, .catalogueInfo, .catalogueExport, .catalogueEmbed]
        #else
        []
        #endif
    }

    @Sendable private static func exploration(_ arguments: Arguments) throws -> ExplorationPlan<MovieConversation> {
        #if Workbench
        let catalogue = try Catalogue(arguments)
        // As many as a long dialogue needs, from across the catalogue.
        let films = catalogue.films
        let titles = stride(from: 0, to: films.count, by: max(films.count / 60, 1)).map { films[$0].title }
        return .movies(over: InProcessRecommender { catalogue }, titles: titles)
        #else
        ExplorationPlan()
        #endif
    }
}
