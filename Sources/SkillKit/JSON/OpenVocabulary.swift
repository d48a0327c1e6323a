/// Words that Alexa chooses from, and may add to: each that we know is a case, and any other comes back as it came.
///
/// Two values are equal when their words are.
///
/// ```swift
/// public enum DialogState: OpenVocabulary {
///     case started
///     case other(String)
///     public static let known: [Self] = [.started]
///     public var rawValue: String {
///         switch self {
///         case .started: "STARTED"
///         case .other(let word): word
///         }
///     }
/// }
/// ```
public protocol OpenVocabulary: RawRepresentable, Codable, Sendable, Hashable where RawValue == String {
    /// The words that have a case of their own.
    static var known: [Self] { get }
    /// A word of a newer Alexa, as it came.
    static func other(_ word: String) -> Self
}

extension OpenVocabulary {
    /// Reads any word.
    public init(rawValue: String) { self = Self.known.first { $0.rawValue == rawValue } ?? .other(rawValue) }
}
