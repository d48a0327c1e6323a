/// A value of one of a few kinds, each of which has a name.
///
/// States and events are classified: their payloads differ from turn to turn, but their kinds are few and known in
/// advance, so graphs, coverage and logs use them. No code is needed: a state is named after its case, and an event
/// after its route.
///
/// ```swift
/// enum State: ConversationState { case start, confirming(size: Size) }
/// ```
///
/// Declare a ``Kind`` and the compiler checks the names, and `check` finds the kinds that nothing leads to:
///
/// ```swift
/// enum State: ConversationState {
///     case start, confirming(size: Size)
///     enum Kind: String, CaseIterable { case start, confirming }
///     var kind: Kind {
///         switch self {
///         case .start: .start
///         case .confirming: .confirming
///         }
///     }
/// }
/// ```
///
/// An enum of strings that is `CaseIterable` has both without a line: its cases are its kinds.
public protocol Classified: Sendable {
    /// The names of the kinds: an enum of strings, or ``CaseName`` unless declared.
    associatedtype Kind: Hashable, RawRepresentable, Sendable = CaseName where Kind.RawValue == String

    /// The kind of this value.
    var kind: Kind { get }

    /// All kinds, in the order in which they are declared; empty if there is no list of them.
    static var kinds: [Kind] { get }
}

extension Classified where Kind: CaseIterable {
    public static var kinds: [Kind] { Array(Kind.allCases) }
}

extension Classified where Kind == CaseName {
    public static var kinds: [CaseName] { [] }
}

extension Classified where Kind == CaseName, Self: CaseIterable & RawRepresentable, RawValue == String {
    public var kind: CaseName { CaseName(rawValue: rawValue) }
    public static var kinds: [CaseName] { allCases.map(\.kind) }
}

/// The name of a kind of state or event, if no enum lists the kinds.
public struct CaseName: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name.
    public let rawValue: String

    /// Wraps a name.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Wraps a name written as a literal.
    public init(stringLiteral value: String) { rawValue = value }

    public var description: String { rawValue }
}
