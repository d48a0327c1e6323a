#if Workbench
/// The exploration of a conversation: every event, in states of every shape, over every backend, and the rules that are
/// broken.
///
/// ```swift
/// @Test func isSound() async throws {
///     let exploration = try await Exploration(of: Skill(Tea()))
///     #expect(exploration.findings.isEmpty, "\(exploration)")
/// }
/// ```
///
/// It goes through the bytes that a device would send, and is the same in every run. The plan's language tells what is
/// a question, and what a prompt tells a person to say.
public struct Exploration<C: Conversation>: Sendable {
    /// What breaks a rule, in the order of the rules, each with the shortest dialogue that shows it.
    public let findings: [ConversationFinding]
    /// Which kinds of states and events were seen.
    public let coverage: ConversationCoverage
    /// What leads where.
    public let graph: ConversationGraph
    /// The number of turns tried.
    public let turns: Int
    /// Whether everything was explored, and all random dialogues held, before the plan's turns, depth or time ran out.
    public let isComplete: Bool

    /// The backends that were too slow to be tried to the end; see ``ExplorationPlan/patience``.
    public let slowBackends: [SlowBackend]

    /// Explores a skill's conversation.
    /// - Parameters:
    ///   - skill: The skill. With its own backend, no turn may fail.
    ///   - plan: What to explore it with, and how far.
    ///   - progress: Called from time to time with the number of turns tried.
    /// - Throws: `CancellationError`; ``EndlessTurnError`` if the plan has a time, and a turn goes on for five seconds after
    ///   it; or why a request of the plan can't be written.
    public init(
        of skill: Skill<C>,
        _ plan: ExplorationPlan<C> = ExplorationPlan(),
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws {
        let current = CurrentTurn()
        let beginning = Explorer(of: skill, plan, noting: current, progress: progress)
        let explorer = try await current.box(within: plan.time) {
            var explorer = beginning
            try await explorer.explore()
            return explorer
        }
        turns = explorer.rehearsal.turns
        coverage = explorer.machine.coverage
        graph = explorer.machine.graph(explorer.rehearsal.backends.map(\.name))
        isComplete = explorer.isComplete
        slowBackends = explorer.rehearsal.times.slow(explorer.rehearsal.backends.map(\.name))
        do {
            findings = try await current.box(within: plan.timeToTell) {
                var explorer = explorer
                return try await explorer.told()
            }
        } catch is EndlessTurnError {
            findings = explorer.findings.all.map { ConversationFinding($0.finding) }
        }
    }
}

extension Exploration: CustomStringConvertible {
    /// The findings with their dialogues, and what was seen.
    public var description: String { (findings.map(\.description) + [summary]).joined(separator: "\n") }

    /// What was seen, in a few lines.
    var summary: String {
        func share(_ share: ConversationCoverage.Share) -> String {
            let all = share.seen.count + share.missing.count
            return "\(share.seen.count) of \(all)"
                + (share.isComplete ? "" : ", not \(share.missing.joined(separator: ", "))")
        }
        return """
            \(turns.counted("turn")) tried\(isComplete ? "" : "; there is more than that")
            states  \(share(coverage.states))
            events  \(share(coverage.events))
            edges   \(coverage.edges)
            \(slowBackends.map { "slow    \($0)\n" }.joined())\(findings.isEmpty ? "no findings" : findings.count.counted("finding"))
            """
    }
}
#endif
