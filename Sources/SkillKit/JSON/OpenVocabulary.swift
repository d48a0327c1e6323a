/// A vocabulary of Alexa's that may grow: the known words are static members, and any other is kept unchanged.
///
/// Two values are equal when their words are.
///
/// ```swift
/// public struct DialogState: OpenVocabulary {
///     public static let started: Self = "STARTED"
///     public let rawValue: String
///     public init(rawValue: String) { self.rawValue = rawValue }
/// }
/// ```
public protocol OpenVocabulary: RawRepresentable, WireValue, Hashable, ExpressibleByStringLiteral,
    CustomStringConvertible
where RawValue == String {
    /// Wraps any word, as it is on the wire.
    init(rawValue: String)
}

extension OpenVocabulary {
    /// Wraps a word written as a literal.
    public init(stringLiteral word: String) { self.init(rawValue: word) }

    /// The word on the wire.
    public var description: String { rawValue }
}
