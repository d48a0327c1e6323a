/// Makes a command's skill from what the command line and the environment say.
struct SkillFactory<C: Conversation>: Sendable {
    /// The options of the skill's own.
    let options: [Option]
    let make: @Sendable (Arguments) throws -> Skill<C>
    /// With what the conversation is explored, and over which other backends.
    let plan: @Sendable (Arguments) throws -> ExplorationPlan<C>

    /// The options of a command that serves a device.
    var servingOptions: [Option] {
        [
            Option(
                "application-id",
                value: "ID",
                environment: "SKILL_APPLICATION_ID",
                "Refuse requests for any other application"
            ),
            Option(
                "timestamp-tolerance",
                value: "SECONDS",
                environment: "SKILL_TIMESTAMP_TOLERANCE",
                "Refuse requests older, or further ahead, than this"
            ),
            Option(
                "deadline-ms",
                value: "N",
                environment: "SKILL_DEADLINE_MS",
                "Have answered after N milliseconds, if need be with an apology; 7000 unless given"
            ),
            Option(
                "log-content",
                environment: "SKILL_LOG_CONTENT",
                "Log what people say too, and who they are"
            ),
        ] + options
    }

    /// The skill as it serves a device: with the guards that are asked for around it.
    func serving(_ arguments: Arguments, _ console: Console) throws -> ServedSkill<C> {
        let isOff = ["0", "false", "no"].contains(arguments.text("log-content")?.lowercased())
        let log = TurnLog(console: console, hasContent: arguments.has("log-content") && !isOff)
        // What is in the log need not be told in words too.
        var skill = try log.isOn ? make(arguments) : plain(arguments, console)
        if let limit = try arguments.number("deadline-ms", in: 50...900_000) {
            skill.turnLimit = .milliseconds(limit)
        }
        var guards: [any Interceptor] = []
        if let id = arguments.text("application-id"), !id.isEmpty { guards.append(ApplicationGuard(applicationID: id)) }
        if let tolerance = try arguments.number("timestamp-tolerance", in: 1...86_400) {
            guards.append(TimestampGuard(tolerance: tolerance))
        }
        skill.interceptors = guards + skill.interceptors
        return ServedSkill(skill: skill, log: log)
    }

    /// The skill without guards, to try it: what was recorded is old, and of any application.
    func plain(_ arguments: Arguments, _ console: Console) throws -> Skill<C> {
        var skill = try make(arguments)
        let notify = skill.notify
        skill.notify = { notice in
            notify(notice)
            console.complain("notice: \(notice)")
        }
        return skill
    }
}
