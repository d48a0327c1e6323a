/// A value that is of one of a few kinds, and each kind has a name.
///
/// States and events are. What they carry differs from turn to turn; their kinds are few and known beforehand, and so
/// are what graphs, coverage and logs name. Write ``kind`` as a `switch` without `default`, and the compiler keeps it
/// whole:
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
/// An enum of strings that is `CaseIterable` is its own kind and need not write one.
public protocol Classified: Sendable {
    /// The names of the kinds: an enum of strings.
    associatedtype Kind: CaseIterable, Hashable, RawRepresentable, Sendable where Kind.RawValue == String

    /// Which kind it is of.
    var kind: Kind { get }
}

extension Classified where Self: RawRepresentable & CaseIterable & Hashable, RawValue == String {
    /// Itself, for it carries nothing.
    public var kind: Self { self }
}
