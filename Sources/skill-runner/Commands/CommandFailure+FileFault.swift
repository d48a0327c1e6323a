import MovieSkill
import SkillKit

extension CommandFailure {
    /// What a file's fault means for the command line.
    init(_ fault: FileFault) {
        let status: ExitCode =
            switch fault.kind {
            case .missing: .noInput
            case .unreadable, .unwritable: .inputOutput
            case .malformed: .badData
            }
        self.init(status, "\(fault)")
    }
}
