#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
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
