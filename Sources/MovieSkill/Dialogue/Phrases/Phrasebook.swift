import SkillKit

/// Every sentence of the skill, in one language.
///
/// A `switch` over ``Line`` without `default` keeps it complete: a new line does not compile until each language has it.
protocol Phrasebook: Sendable {
    /// What is said.
    func speech(for line: Line, _ scene: Scene) -> Speech
    /// What is said before an answer when the session's state was lost.
    var welcomeBack: Speech { get }
    /// What is said before an answer when films that the session remembers have gone from the catalogue.
    var someAreGone: Speech { get }
    /// What is said when the person stays silent after a line.
    func reprompt(in kind: MovieState.Kind, _ scene: Scene) -> Speech
    /// What is said when the recommender can't be reached.
    func apology(in kind: MovieState.Kind) -> Speech
}
