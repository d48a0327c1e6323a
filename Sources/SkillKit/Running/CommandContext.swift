/// What a command runs with: its arguments, the console, and the skill.
public struct CommandContext<C: Conversation>: Sendable {
    /// The command's arguments.
    public let arguments: Arguments
    /// Where to read and write.
    public let console: Console
    let source: SkillSource<C>

    /// Whether a flag is given.
    public subscript(option: Option<Bool>) -> Bool { arguments[option] }

    /// The text of an option; `nil` if it is not given.
    public subscript(option: Option<String>) -> String? { arguments[option] }

    /// The value of an option; `nil` if it is not given.
    /// - Throws: ``CommandError`` with status 64 for a value that the option does not accept.
    public subscript<Value>(option: Option<Value>) -> Value? {
        get throws(CommandError) { try arguments[option] }
    }

    /// The skill without guards, for trying it: recorded messages are old, and from any application.
    /// - Throws: Why it can't be made, such as a file that is missing.
    public func skill() throws -> Skill<C> {
        var skill = try source.make(arguments)
        let notify = skill.notify
        skill.notify = { [console] notice in
            notify(notice)
            console.complain("notice: \(notice)")
        }
        return skill
    }

    /// Refuses declarations with mistakes, which an optimised skill does not look for at its start.
    /// - Throws: ``CommandError`` with status 70, whose message names each mistake.
    func refuseMistakes() throws(CommandError) {
        if let complaint = C.declarationComplaint { throw CommandError(.softwareError, complaint) }
    }

    /// The skill as it serves people, with the guards, deadline and log that the options ask for.
    ///
    /// For commands with ``SkillUse/served``, which have those options.
    /// - Throws: ``CommandError`` with status 64 for an option's value, or why the skill can't be made.
    public func serve() throws -> ServedSkill<C> {
        let log = TurnLog(console: console, hasContent: self[ServingOption.logContent])
        // Notices that are in the log need not be printed as well.
        var skill = try log.isOn ? source.make(arguments) : skill()
        #if HTTPS || Workbench
        skill.transport = skill.transport ?? URLSessionTransport()
        #endif
        if let limit = try self[ServingOption.deadline] { skill.turnLimit = .milliseconds(limit) }
        var guards: [any Interceptor<C.State>] = []
        if let id = self[ServingOption.applicationID], !id.isEmpty {
            guards.append(ApplicationGuard(applicationID: id))
        }
        if let tolerance = try self[ServingOption.timestampTolerance] {
            guards.append(TimestampGuard(tolerance: tolerance))
        }
        if !guards.isEmpty { skill.interceptors = guards + skill.interceptors }
        return ServedSkill(skill: skill, log: log, recorder: try recorder(for: skill) { log.note($0) })
    }

    /// Records in the file that the option names; `nil` without it.
    func recorder(for skill: Skill<C>, fail: @escaping @Sendable (String) -> Void) throws -> Recorder? {
        guard let path = self[ServingOption.record], !path.isEmpty else { return nil }
        let known = Once { [conversation = skill.conversation] in KnownValues(conversation) }
        var generator = SystemRandomNumberGenerator()
        let redactor = Redactor(using: &generator) { known.get().has($0) }
        return try Recorder(path, redactor: redactor, fail: fail)
    }

    /// How to explore the conversation, and over which other backends.
    /// - Throws: Why it can't be made, such as a file that is missing.
    public func plan() throws -> ExplorationPlan<C> { try source.plan(arguments) }

    /// How the skill presents itself.
    func listing() -> SkillListing { source.listing() }
}

/// Makes a command's skill, and what goes with it, on demand.
struct SkillSource<C: Conversation>: Sendable {
    /// The skill's own options.
    let options: [any CommandOption]
    let make: @Sendable (Arguments) throws -> Skill<C>
    let plan: @Sendable (Arguments) throws -> ExplorationPlan<C>
    let listing: @Sendable () -> SkillListing

    /// All options of a command.
    func options(of command: Command<C>) -> [any CommandOption] {
        switch command.skill {
        case .none: command.options
        case .tried, .spoken: command.options + options
        case .served: command.options + ServingOption.all + options
        }
    }
}

/// The options of commands that serve people.
enum ServingOption {
    static let applicationID = Option(
        "application-id",
        value: "ID",
        environment: "SKILL_APPLICATION_ID",
        "Refuse requests for any other application"
    )
    static let timestampTolerance = Option(
        "timestamp-tolerance",
        value: "SECONDS",
        in: 1...86_400,
        environment: "SKILL_TIMESTAMP_TOLERANCE",
        "Refuse requests that are older, or further ahead, than this"
    )
    static let deadline = Option(
        "deadline-ms",
        value: "N",
        in: 50...900_000,
        environment: "SKILL_DEADLINE_MS",
        "Answer within N milliseconds, if need be with an apology; 7000 unless given"
    )
    static let logContent = Option(
        "log-content",
        environment: "SKILL_LOG_CONTENT",
        "Also log what people say, and who they are"
    )

    static let record = Option(
        "record",
        value: "FILE",
        environment: "SKILL_RECORD",
        "Write every turn to FILE, for 'replay', with pseudonyms for people"
    )

    static var all: [any CommandOption] { [applicationID, timestampTolerance, deadline, logContent, record] }
}
