/// What a conversation is explored with, and how far.
public struct ExplorationPlan<C: Conversation>: Sendable {
    /// The skill over other backends, by name: late ones, failing ones, ones that find nothing.
    ///
    /// In each state each request is tried with each of them.
    public var outcomes: [String: Skill<C>]
    /// Additional values for slots, by the slots' names, besides the examples of their types.
    ///
    /// The first five are tried in each state; long random dialogues draw on all of them.
    public var examples: [String: [String]]
    /// Requests to try in addition to the router's intents.
    public var requests: [Request.Kind]
    /// The language that the person speaks; the skill's own unless set.
    public var language = C.language
    /// What the person's device can do; Alexa's abilities unless set.
    ///
    /// On a device that can't keep listening, every question must be one that can be answered there.
    public var abilities = DeviceAbilities()
    /// The interfaces that the skill's package names; not checked unless set.
    public var interfaces: [SkillInterface]?
    /// How long to explore at most; without a limit unless set.
    ///
    /// A turn that goes on then is cancelled. Shortening the dialogues of the findings may take a quarter of that time
    /// again, or a second if that is more. A machine's speed decides what is found.
    public var time: Duration?
    /// How long to make the dialogues of the findings short.
    var timeToTell: Duration? { time.map { max($0 / 4, .seconds(1)) } }
    /// How long to wait for slow backends in all; forever unless set.
    ///
    /// Each has its share. A backend whose turns take 30 ms or more and that has used up its share is not tried any
    /// more; it is in ``Exploration/slowBackends``.
    public var patience: Duration?
    /// The identifiers of what a reply newly offers, which may then not be offered again in the session.
    ///
    /// A reply that only mentions it again, as help does, offers nothing. "Repeat" is not looked at, and after "start
    /// over" all may be offered again.
    public var offers: @Sendable (Reply<C.State>) -> [String]
    /// The number of recent offers among which nothing may be offered again.
    public var memory: Int
    /// The most words of an answer; any number unless set.
    public var longestAnswer: Int?
    /// How many times in a row "yes", "no", or something that is not understood may be answered in the same words; any
    /// number unless set.
    public var mostAlike: Int?
    /// What breaks a rule of the skill's own, in words for its developer; `nil` if nothing does, which is always so
    /// unless set.
    ///
    /// It is given an event, the state in which it came, and the reply.
    public var objection: @Sendable (C.Event, C.State, Reply<C.State>) async -> String? = { _, _, _ in nil }
    /// The most turns to try, apart from a few that look at one more question.
    public var turns: Int
    /// After how many turns in which nothing new happened to leave it at that; never unless set.
    ///
    /// Everything is tried in one state of each kind, and one stimulus of each sort in one state of each shape, whatever
    /// happens; then the other states are only looked at while that shows anything.
    public var mostIdle: Int?
    /// The most turns of a dialogue that is not a random one.
    public var depth: Int
    /// The number of random dialogues, which get a quarter of the turns, and of dialogues in which the state grows.
    public var walks: Int
    /// The length of a random dialogue; one in which the state grows is as long as the turns allow.
    public var walkLength: Int
    /// The seed of the random numbers; the same seed gives the same dialogues.
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
