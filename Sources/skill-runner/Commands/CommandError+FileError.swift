import MovieSkill
import SkillKit

extension CommandError {
    /// Gives a file's error the exit status that fits it.
    init(_ error: FileError) {
        let status: ExitCode =
            switch error.kind {
            case .missing: .noInput
            case .unreadable, .unwritable: .inputOutput
            case .malformed: .badData
            }
        self.init(status, "\(error)")
    }
}
