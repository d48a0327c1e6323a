/// Words that Alexa chooses from and may add to: those we know are static members, any other comes back as it came.
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
public protocol OpenVocabulary: RawRepresentable, Codable, Sendable, Hashable, ExpressibleByStringLiteral,
    CustomStringConvertible
where RawValue == String {
    /// Takes any word, as it stands on the wire.
    init(rawValue: String)
}

extension OpenVocabulary {
    /// Takes a word written as a literal.
    public init(stringLiteral word: String) { self.init(rawValue: word) }

    /// The word on the wire.
    public var description: String { rawValue }
}
