#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where and why bytes from outside are not what they should be.
public struct MalformedInput: LoggableError, Hashable {
    /// The way to the trouble: names of members, indices of arrays.
    ///
    /// Empty for the whole document.
    public var path: [String]
    /// What the trouble is.
    public var problem: Problem

    /// The troubles.
    public enum Problem: Sendable, Hashable {
        /// A member that must be there is not.
        case missing
        /// A value is `null` where it must not be.
        case null(expected: String)
        /// A value of another type was expected.
        case mismatch(expected: String)
        /// A value of the right type that can't be used.
        case unusable
        /// It is no JSON.
        case syntax(JSONSyntaxFault)
        /// It can't be read, and nobody knows why.
        case unreadable
    }

    /// Creates a finding.
    public init(path: [String], problem: Problem) {
        self.path = path
        self.problem = problem
    }
}

extension MalformedInput: CustomStringConvertible {
    public var description: String {
        let place = path.isEmpty ? "the document" : "'\(path.joined(separator: "."))'"
        return switch problem {
        case .missing: "\(place) is missing"
        case .null(let expected): "\(place) is null; expected \(expected)"
        case .mismatch(let expected): "\(place) is not \(expected)"
        case .unusable: "\(place) has a value that can't be used"
        case .syntax(let fault): "not JSON at \(fault)"
        case .unreadable: "\(place) can't be read"
        }
    }
}

extension MalformedInput {
    /// Says in words what Foundation's decoder found.
    init(_ error: DecodingError, in bytes: Data) {
        switch error {
        case .keyNotFound(let key, let context):
            self.init(keys: context.codingPath + [key], problem: .missing)
        case .typeMismatch(let type, let context):
            self.init(keys: context.codingPath, problem: .mismatch(expected: Self.words(for: type)))
        case .valueNotFound(let type, let context):
            self.init(keys: context.codingPath, problem: .null(expected: Self.words(for: type)))
        case .dataCorrupted(let context):
            if let fault = JSONSyntaxFault(in: bytes) {
                self.init(path: [], problem: .syntax(fault))
            } else {
                self.init(keys: context.codingPath, problem: .unusable)
            }
        @unknown default:
            self.init(path: [], problem: .unreadable)
        }
    }

    private init(keys path: [any CodingKey], problem: Problem) {
        self.init(path: path.map { $0.intValue.map(String.init) ?? $0.stringValue }, problem: problem)
    }

    /// The name that JSON has for what a Swift type is decoded from.
    private static func words(for type: any Any.Type) -> String {
        switch type {
        case is String.Type: "a string"
        case is Bool.Type: "true or false"
        case is Int.Type, is Int64.Type: "a whole number"
        case is Double.Type: "a number"
        case is [Any].Type: "an array"
        default: "an object"
        }
    }
}
