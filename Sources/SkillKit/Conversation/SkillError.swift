/// What a skill refuses, before or instead of an answer.
public enum SkillError: Error, Sendable, Hashable {
    /// The bytes are no request envelope.
    case malformed(InputError)
    /// Something from outside is larger than it may be.
    case tooLarge(_ what: String, bytes: Int, limit: Int)
    /// The message is meant for another skill, or does not say for which.
    case wrongApplication(expected: String, got: String?)
    /// The request was sent too long ago, or lies in the future; `nil` seconds when it does not say when.
    case wrongTime(seconds: Int?, tolerance: Int)
    /// The answer can't be written as JSON; the type that can't.
    case unencodable(String)
}

extension SkillError {
    /// The skill's error for what reading or writing JSON throws; any other error as it is.
    static func telling(_ error: any Error) -> any Error {
        switch error {
        case let error as InputError: Self.malformed(error)
        case let error as UnencodableError: Self.unencodable(error.type)
        default: error
        }
    }

    /// A word for the kind of error, for programs: `errorType` of an answer that is an error.
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
