/// Why a command failed: a status for programs, and words for people.
public struct CommandError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The exit status.
    public var status: ExitCode
    /// What is wrong and, unless that is obvious, what to do about it.
    public var description: String

    /// Creates an error.
    public init(_ status: ExitCode, _ description: String) {
        self.status = status
        self.description = description
    }

    /// Describes any error that a command throws.
    init(_ error: any Error) {
        switch error {
        case let error as CommandError: self = error
        case let error as SkillError: self.init(error.status, "\(error)")
        case let error as InputError: self.init(.badData, "\(error)")
        case let error as RecordingError: self.init(error.status, "\(error)")
        default: self.init(.softwareError, "\(error)")
        }
    }
}

extension SkillError {
    fileprivate var status: ExitCode {
        switch self {
        case .malformed, .tooLarge, .wrongApplication, .wrongTime: .badData
        case .unencodable: .softwareError
        }
    }
}

extension RecordingError {
    fileprivate var status: ExitCode {
        switch self {
        case .noSuchFile, .isFolder: .noInput
        case .unreadable, .unwritable, .isBeingWritten, .notARecording: .inputOutput
        case .malformed, .unusable, .unknownForm, .notOurs, .tooLarge: .badData
        }
    }
}
