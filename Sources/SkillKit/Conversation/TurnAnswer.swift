#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// What became of a message: a `Result` whose first use does not look through the conformances of the whole program.
enum TurnAnswer: Sendable {
    /// The response envelope.
    case response(Data)
    /// There is no answer, and this is why.
    case refusal(any Error)

    /// The response envelope.
    func get() throws -> Data {
        switch self {
        case .response(let bytes): return bytes
        case .refusal(let error): throw error
        }
    }
}

/// A turn that is over: the answer, and the record of how it came about.
public struct FinishedTurn: Sendable {
    let answer: TurnAnswer
    /// What is worth writing down of the turn.
    public let record: TurnRecord

    /// The response envelope, JSON in UTF-8.
    /// - Throws: Why there is none, as ``Skill/handle(_:within:)`` does.
    public func response() throws -> Data { try answer.get() }
}
