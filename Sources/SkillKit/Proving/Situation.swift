#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where a dialogue stands between two turns.
struct Situation<State: ConversationState>: Sendable {
    /// What the session remembers.
    var attributes = SessionAttributes<State>()
    /// The same as it travels: situations with the same bytes are the same to the conversation.
    var stored = Data()
    /// The state that the next turn finds.
    var state: State
    /// How many turns led here; none before a session.
    var depth = 0
    /// What the person heard last; `nil` when nothing was said yet.
    var heard: Response?
    /// What "repeat" must say: what the conversation, and not an apology for it, said last.
    var repeatable: String?
    /// What was offered in the session, the last last.
    var offered: [String] = []

    /// The situation before a session.
    init(start: State) { state = start }
}

/// A turn that was taken: what was sent, what came back, and where it led.
struct TakenTurn<State: ConversationState>: Sendable {
    /// The message.
    var request: Data
    /// The answer, or that of a refusal.
    var answer: Data
    /// The response; `nil` for a refusal.
    var response: Response?
    /// Why there is no response.
    var refusal: String?
    /// What the conversation replied; `nil` when it threw, or was not asked.
    var reply: Reply<State>?
    /// What the conversation threw.
    var thrown: String?
    /// Where the response breaks a rule of Alexa's.
    var findings: [ResponseFinding] = []
    /// What was offered anew.
    var offers: [String] = []
    /// The state that the answer stores.
    var reached: State?
    /// Where the dialogue stands after it; `nil` when the session is over.
    var next: Situation<State>?

    /// What was said; empty when nothing was.
    var words: String { response?.plainText ?? "" }

    /// Whether two turns mean the same: they say the same and lead to the same.
    func isSame(as other: Self) -> Bool { words == other.words && next?.stored == other.next?.stored }
}
