/// Why a skill refuses a message, or can't answer it.
public enum SkillError: Error, Sendable, Hashable {
    /// The bytes are not a request envelope.
    case malformed(InputError)
    /// Some input exceeds its limit.
    case tooLarge(_ what: String, bytes: Int, limit: Int)
    /// The message is meant for another skill, or doesn't say for which.
    case wrongApplication(expected: String, got: String?)
    /// The request is too old or from the future; `nil` seconds if it has no timestamp.
    case wrongTime(seconds: Int?, tolerance: Int)
    /// The answer can't be written as JSON; names the type.
    case unencodable(String)
}

extension SkillError {
    /// Turns an error of reading or writing JSON into the skill's; any other error is returned unchanged.
    static func telling(_ error: any Error) -> any Error {
        switch error {
        case let error as InputError: Self.malformed(error)
        case let error as UnencodableError: Self.unencodable(error.type)
        default: error
        }
    }

    /// A word for the kind of error, for programs: the `errorType` of an ``ErrorAnswer``.
    public var type: String {
        switch self {
        case .malformed: "MalformedRequest"
        case .tooLarge: "TooLarge"
        case .wrongApplication: "WrongApplication"
        case .wrongTime: "WrongTime"
        case .unencodable: "UnencodableResponse"
        }
    }
}

extension SkillError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .malformed(let input):
            "Malformed request: \(input)"
        case .tooLarge(let what, let bytes, let limit):
            "\(what) has \(bytes) bytes; at most \(limit) are read"
        case .wrongApplication(let expected, let got?):
            "The request is for application '\(got.prefix(256))', and this skill is '\(expected)'"
        case .wrongApplication(let expected, nil):
            "The request does not say for which application it is, and this skill is '\(expected)'"
        case .wrongTime(let seconds?, let tolerance):
            "The request's timestamp is \(seconds.magnitude) s \(seconds < 0 ? "in the future" : "old"); "
                + "at most \(tolerance) s are accepted"
        case .wrongTime(nil, let tolerance):
            "The request has no timestamp that can be read; it must be at most \(tolerance) s old"
        case .unencodable(let type):
            "The answer can't be written as JSON: \(type)"
        }
    }
}
