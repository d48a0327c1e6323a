/// With what a conversation is explored, and how far.
public struct ExplorationPlan<C: Conversation>: Sendable {
    /// The skill over backends that answer otherwise than its own, by name: late, failing, finding nothing.
    ///
    /// In each state each request is tried with each of them.
    public var outcomes: [String: Skill<C>]
    /// What else is said for slots, by the slots' names, besides the examples of their types.
    ///
    /// In each state the first five are tried; long random dialogues draw on all of them.
    public var examples: [String: [String]]
    /// Requests that are tried besides those that the router's intents give.
    public var requests: [Request.Kind]
    /// The language that the person speaks; the skill's own unless set.
    public var language = C.language
    /// What a reply offers anew, by identifiers, and what may therefore not be offered again in the session.
    ///
    /// A reply that only speaks of it again, as help does, offers nothing. "Repeat" is not looked at, and after "start
    /// over" all may be offered again.
    public var offers: @Sendable (Reply<C.State>) -> [String]
    /// How many offers back nothing may be offered again.
    public var memory: Int
    /// How many turns are tried at most, but for a few that look at one more question.
    public var turns: Int
    /// The most turns of a dialogue that is not a random one.
    public var depth: Int
    /// How many random dialogues are held, with a quarter of the turns, and as many in which the state grows.
    public var walks: Int
    /// How long a random dialogue is; one in which the state grows is as long as the turns let it be.
    public var walkLength: Int
    /// Where the random numbers begin; the same seed gives the same dialogues.
    public var seed: UInt64

    /// Creates a plan.
    public init(
        outcomes: [String: Skill<C>] = [:],
        examples: [String: [String]] = [:],
        requests: [Request.Kind] = [],
        offers: @escaping @Sendable (Reply<C.State>) -> [String] = { _ in [] },
        memory: Int = 200,
        turns: Int = 15_000,
        depth: Int = 50,
        walks: Int = 2,
        walkLength: Int = 250,
        seed: UInt64 = 1
    ) {
        self.outcomes = outcomes
        self.examples = examples
        self.requests = requests
        self.offers = offers
        self.memory = memory
        self.turns = turns
        self.depth = depth
        self.walks = walks
        self.walkLength = walkLength
        self.seed = seed
    }
}
