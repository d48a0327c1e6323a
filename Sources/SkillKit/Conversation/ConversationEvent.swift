/// Something that can happen in a conversation: what a request means to it.
///
/// Make it an enum, so that `switch` stays exhaustive. One that declares no ``Classified/Kind`` is named after the
/// route it came by: the intent's name, the request's family, or `launch`, `ended`, `otherwise` and `misheard`.
public protocol ConversationEvent: Classified {}

extension ConversationEvent where Kind == CaseName {
    /// An event without a name of its own is named after its route.
    public var kind: CaseName { .route }
}

extension ConversationEvent where Kind == CaseName, Self: CaseIterable & RawRepresentable, RawValue == String {
    public var kind: CaseName { CaseName(rawValue: rawValue) }
}

extension CaseName {
    /// The name of the route that an event came by.
    static var route: Self { "" }
}
