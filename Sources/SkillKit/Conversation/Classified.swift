/// A value that is of one of a few kinds, and each kind has a name.
///
/// States and events are. What they carry differs from turn to turn; their kinds are few and known beforehand, and so
/// are what graphs, coverage and logs name. Nothing need be written for it: a state is called as its case is, and an
/// event as the route it came by.
///
/// ```swift
/// enum State: ConversationState { case start, confirming(size: Size) }
/// ```
///
/// Whoever declares a ``Kind`` has names that the compiler keeps whole, and `check` finds the kinds that nothing leads to:
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

    /// Which kind it is of.
    var kind: Kind { get }

    /// All kinds, in the order in which they are declared; empty when nobody knows them all.
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

/// The name of a state's or an event's kind, where no enum lists them.
public struct CaseName: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name.
    public let rawValue: String

    /// Wraps a name.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Wraps a name written as a literal.
    public init(stringLiteral value: String) { rawValue = value }

    public var description: String { rawValue }
}
