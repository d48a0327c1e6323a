#if Workbench
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where a dialogue is between two turns.
struct Situation<State: ConversationState>: Sendable {
    /// What the session remembers.
    var attributes = SessionAttributes<State>()
    /// What the device keeps, encoded: situations with the same bytes are the same to the conversation.
    var stored = Data()
    /// The intent that is being filled; `nil` if none is.
    @Boxed var open: OpenDialog? = nil
    /// Whether the skill has been sent a request of the session; not if the device has only asked by itself.
    var isKnown = false
    /// The state that the next turn finds.
    var state: State
    /// The number of turns that led here; 0 before a session.
    var depth = 0
    /// What the person heard last; `nil` if nothing has been said yet.
    @Boxed var heard: Response? = nil
    /// What "repeat" may say: the conversation's last words, not counting apologies, or those before something that was
    /// not understood.
    var repeatable: [String] = []
    /// What was offered in the session, in order.
    var offered: [String] = []

    /// The situation before a session.
    init(start: State) { state = start }
}

/// A turn that was taken: what was sent, what came back, and where it led.
struct TakenTurn<State: ConversationState>: Sendable {
    /// The message.
    var request: Data
    /// The answer, or the error answer of a refusal.
    var answer: Data
    /// The response; `nil` for a refusal.
    @Boxed var response: Response? = nil
    /// Why there is no response.
    var refusal: String?
    /// What the conversation replied; `nil` if it threw or was not asked.
    @Boxed var reply: Reply<State>? = nil
    /// What the conversation threw.
    var thrown: String?
    /// Where the response breaks one of Alexa's rules.
    var findings: [ResponseFinding] = []
    /// What was newly offered.
    var offers: [String] = []
    /// The state that the answer stores.
    var reached: State?
    /// Where the dialogue is after it; `nil` if the session is over.
    @Boxed var next: Situation<State>? = nil
    /// Whether the device asked by itself, and the skill was sent nothing.
    var isAsked = false

    /// What was said; empty if nothing was.
    var words: String { response?.plainText ?? "" }

    /// Whether two turns say the same and lead to the same state.
    func isSame(as other: Self) -> Bool { words == other.words && next?.stored == other.next?.stored }
}
#endif
