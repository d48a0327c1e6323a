import MovieSkill
import SkillKit

extension CommandOption where Self == Option<String> {
    /// Which films the skill knows.
    static var catalogue: Self {
        Option(
            "catalogue",
            value: "FILE",
            environment: "SKILL_CATALOGUE",
            "Use a model that 'catalogue build' made"
        )
    }
}

extension Catalogue {
    /// The catalogue that the command line asks for: a file's, or the built-in one.
    init(_ arguments: Arguments, file: String? = nil) throws(CommandError) {
        guard let path = file ?? arguments[.catalogue] else {
            self = .builtIn()
            return
        }
        do throws(FileError) { try self.init(contentsOf: path) } catch {
            var error = CommandError(error)
            // An environment variable that was set long ago is easily forgotten.
            let origin = arguments.origin(of: .catalogue)
            if file == nil, origin != "--catalogue" { error.description = "\(origin): \(error.description)" }
            throw error
        }
    }
}

extension InProcessRecommender {
    /// Recommends from the catalogue that the command line asks for.
    ///
    /// A file is opened at once, so that a bad one is refused at the start; the built-in catalogue when a film is needed.
    init(_ arguments: Arguments) throws(CommandError) {
        guard arguments[.catalogue] != nil else {
            self.init()
            return
        }
        let catalogue = try Catalogue(arguments)
        self.init { catalogue }
    }
}
