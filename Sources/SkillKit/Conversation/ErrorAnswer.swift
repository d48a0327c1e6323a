/// The answer to a message that is refused: `{"errorType": ..., "errorMessage": ...}`.
///
/// The form that AWS Lambda gives to a function's errors.
public struct ErrorAnswer: Sendable, Hashable, Codable {
    /// A word for the kind of error, for programs.
    public var errorType: String
    /// What is wrong, for people.
    public var errorMessage: String

    /// Describes an error.
    public init(_ error: any Error) {
        if let error = error as? SkillError {
            errorType = error.type
        } else {
            errorType = "\(type(of: error))"
        }
        errorMessage = "\(error)"
    }
}
