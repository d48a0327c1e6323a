import SkillKit

/// The executable; `main` is not `async`, so that it starts at once.
@main struct QuizProgram {
    static func main() {
        Runner(
            name: "quiz",
            version: "1.0.0",
            about: "Asks questions whose answers are numbers.",
            listing: SkillListing(
                invocationName: "number quiz",
                summary: "Asks questions whose answers are numbers.",
                examplePhrases: ["start a quiz", "three questions on planets"],
                interfaces: [.apl]
            ),
            exploration: { _ in
                ExplorationPlan(
                    outcomes: ["lost": Skill(Quiz(source: LostBook()))],
                    requests: [.apl(.userEvent(APLUserEvent()))]
                )
            },
            skill: { _ in Skill(Quiz(source: QuestionBook())) }
        ).main()
    }
}
