/// Something that can happen in a conversation: what a request means to it.
///
/// Make it an enum, so that `switch` stays exhaustive.
public protocol ConversationEvent: Classified {}
