#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where in a dialogue a person is, and everything that must be remembered of it.
///
/// It travels in the session attributes from turn to turn. Make it an enum, so that `switch` stays exhaustive, label
/// the payload of each case, and store identifiers, not copies of things: the whole must stay below 4 KB.
///
/// One that declares no ``Classified/Kind`` is named after its case, which is in its JSON as the compiler writes it. A
/// state that is not an enum, or that writes its own JSON, declares its kind.
public protocol ConversationState: Classified, Codable, Equatable {
    /// The version of its form on the wire, 1 unless declared; raise it when older states can no longer be read.
    static var version: Int { get }

    /// Reads a state that another version stored; returns `nil` unless declared.
    /// - Parameters:
    ///   - stored: What the session has under `skillkit`.
    ///   - version: The version it was stored with, if it has one.
    /// - Returns: The state, or `nil` to start over.
    static func migrate(_ stored: JSON, from version: Int?) -> Self?
}

extension ConversationState {
    public static var version: Int { 1 }
    public static func migrate(_ stored: JSON, from version: Int?) -> Self? { nil }
}

extension ConversationState where Kind == CaseName {
    /// The name of its case, which costs encoding the state once more.
    public var kind: CaseName {
        // {"confirming":{"size":"large"}}
        guard let bytes = try? Wire.encode(self), bytes.starts(with: Data(#"{""#.utf8)) else { return "state" }
        return CaseName(
            rawValue: String(decoding: bytes.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
        )
    }
}

extension ConversationState where Kind == CaseName, Self: CaseIterable & RawRepresentable, RawValue == String {
    public var kind: CaseName { CaseName(rawValue: rawValue) }
}
