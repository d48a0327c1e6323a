import MovieSkill
import SkillKit

extension Option {
    /// Which films the skill knows.
    static let catalogue = Option(
        "catalogue",
        value: "FILE",
        environment: "SKILL_CATALOGUE",
        "Use the films of a model that 'catalogue build' made"
    )
}

extension Catalogue {
    /// The catalogue that a command line asks for: a file's, or the built-in one.
    init(_ arguments: Arguments, file: String? = nil) throws(CommandFailure) {
        guard let path = file ?? arguments.text("catalogue") else {
            self = .builtIn()
            return
        }
        do throws(FileFault) { try self.init(contentsOf: path) } catch { throw CommandFailure(error) }
    }
}
