#if Workbench
/// The rules that a conversation must keep, whatever is said: an ``Exploration`` checks them.
public enum ConversationRule: String, Sendable, Hashable, CaseIterable, Codable {
    /// The declarations are free of mistakes; see ``DeclarationFinding``.
    case mistakenDeclaration = "mistaken-declaration"
    /// Every turn that a person waits for is answered, and the conversation does not throw while its backend works.
    case unanswered
    /// A session that listens has asked for something.
    case openWithoutQuestion = "open-without-question"
    /// A session that ends asks nothing.
    case questionAtTheEnd = "question-at-the-end"
    /// From every state, some words lead to the session's end.
    case trap
    /// Every kind of state is reached.
    case unreachedState = "unreached-state"
    /// Every kind of event happens.
    case unreachedEvent = "unreached-event"
    /// After a yes-or-no question, "yes" and "no" mean something, and not the same thing; after "Which plant?" it is declared
    /// what a plant alone means.
    case lostAnswer = "lost-answer"
    /// Some value of a slot that is asked for leads on: not all are asked for again.
    case deadQuestion = "dead-question"
    /// "Repeat" says the last thing again.
    case unfaithfulRepeat = "unfaithful-repeat"
    /// Nothing is offered twice in a session.
    case offeredTwice = "offered-twice"
    /// The same thing said three times is not answered three times in the same words; see
    /// ``ExplorationPlan/mostAlike``.
    case loop
    /// No answer is longer than people listen to; see ``ExplorationPlan/longestAnswer``.
    case longAnswer = "long-answer"
    /// The skill keeps its own rules; see ``ExplorationPlan/objection``.
    case ownRule = "own-rule"
    /// "Help" depends on the state.
    case uselessHelp = "useless-help"
    /// What a prompt tells the person to say is understood.
    case lyingPrompt = "lying-prompt"
    /// On a device that can't keep listening, a question can be answered: the words with which it says how to go on are
    /// understood.
    case strandedQuestion = "stranded-question"
    /// What is said for a slot that is asked for belongs to no other intent.
    case strayAnswer = "stray-answer"
    /// A slot that a response elicits or confirms is in the dialog model, see ``SlotFilling``: Alexa refuses any other.
    case undeclaredDialog = "undeclared-dialog"
    /// A directive's interface is declared, see ``SkillListing/interfaces``: Alexa refuses any other.
    case undeclaredInterface = "undeclared-interface"
    /// Responses keep Alexa's rules; see ``ResponseRule``.
    case brokenResponse = "broken-response"
    /// States come out of the session attributes as they went in.
    case lostState = "lost-state"
    /// States stay within their size budget.
    case largeState = "large-state"
}
#endif
