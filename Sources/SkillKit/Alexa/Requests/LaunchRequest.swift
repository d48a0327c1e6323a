/// The content of a `LaunchRequest`: the person opened the skill, for a task or without one.
public struct LaunchRequest: WirePart {
    /// The task that it was opened for, such as a quick link's.
    public var task: LaunchTask?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("task", \.task)
}

/// A task that a skill is opened for: `task` of a launch.
public struct LaunchTask: WireObject {
    /// The task's name.
    public var name: String?
    /// The version of its definition.
    public var version: String?
    /// What the task needs.
    public var input: JSON?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("name", \.name)
        .field("version", \.version)
        .field("input", \.input)
}
