/// What a command is handed: what the command line says, the console, and the skill.
public struct CommandContext<C: Conversation>: Sendable {
    /// What stands behind the command's name on the command line.
    public let arguments: Arguments
    /// Where to read and write.
    public let console: Console
    let source: SkillSource<C>

    /// Whether an option is given that is there or not.
    public subscript(option: Option<Bool>) -> Bool { arguments[option] }

    /// The text of an option, or `nil` when it is not given.
    public subscript(option: Option<String>) -> String? { arguments[option] }

    /// The value of an option, or `nil` when it is not given.
    /// - Throws: ``CommandError`` with status 64 for a value that the option does not take.
    public subscript<Value>(option: Option<Value>) -> Value? {
        get throws(CommandError) { try arguments[option] }
    }

    /// The skill without guards, to try it: what was recorded is old, and of any application.
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

    /// The skill as it serves people: with the guards, the deadline and the log that are asked for.
    ///
    /// For a command with ``SkillUse/served``, whose options say what is asked for.
    /// - Throws: ``CommandError`` with status 64 for an option's value, or why the skill can't be made.
    public func serve() throws -> ServedSkill<C> {
        let log = TurnLog(console: console, hasContent: self[ServingOption.logContent])
        // What is in the log need not be told in words too.
        var skill = try log.isOn ? source.make(arguments) : skill()
        if let limit = try self[ServingOption.deadline] { skill.turnLimit = .milliseconds(limit) }
        var guards: [any Interceptor<C.State>] = []
        if let id = self[ServingOption.applicationID], !id.isEmpty {
            guards.append(ApplicationGuard(applicationID: id))
        }
        if let tolerance = try self[ServingOption.timestampTolerance] {
            guards.append(TimestampGuard(tolerance: tolerance))
        }
        if !guards.isEmpty { skill.interceptors = guards + skill.interceptors }
        return ServedSkill(skill: skill, log: log)
    }

    /// With what the conversation is explored, and over which other backends.
    /// - Throws: Why it can't be made, such as a file that is missing.
    public func plan() throws -> ExplorationPlan<C> { try source.plan(arguments) }

    /// How the skill presents itself.
    func listing() -> SkillListing { source.listing() }
}

/// Makes a command's skill, and what belongs to it, once the command asks.
struct SkillSource<C: Conversation>: Sendable {
    /// The options of the skill's own.
    let options: [any CommandOption]
    let make: @Sendable (Arguments) throws -> Skill<C>
    let plan: @Sendable (Arguments) throws -> ExplorationPlan<C>
    let listing: @Sendable () -> SkillListing

    /// All options that a command has.
    func options(of command: Command<C>) -> [any CommandOption] {
        switch command.skill {
        case .none: command.options
        case .tried: command.options + options
        case .served: command.options + ServingOption.all + options
        }
    }
}

/// The options of a command that serves people.
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
        "Refuse requests older, or further ahead, than this"
    )
    static let deadline = Option(
        "deadline-ms",
        value: "N",
        in: 50...900_000,
        environment: "SKILL_DEADLINE_MS",
        "Have answered after N milliseconds, if need be with an apology; 7000 unless given"
    )
    static let logContent = Option(
        "log-content",
        environment: "SKILL_LOG_CONTENT",
        "Log what people say too, and who they are"
    )

    static var all: [any CommandOption] { [applicationID, timestampTolerance, deadline, logContent] }
}
