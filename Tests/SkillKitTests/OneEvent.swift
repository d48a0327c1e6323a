import SkillKit

/// All that can happen in a conversation to which it is all the same.
enum OneEvent: String, ConversationEvent, CaseIterable { case happened }
