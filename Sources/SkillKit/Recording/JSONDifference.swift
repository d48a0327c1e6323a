/// One place where two JSON values differ.
public struct JSONDifference: Sendable, Hashable, Codable {
    /// The path to it: `response.outputSpeech.ssml`, `turns[2].response`.
    public var path: String
    /// The recorded value; `nil` if there is none.
    public var recorded: JSON?
    /// The current value; `nil` if there is none.
    public var now: JSON?
}

extension JSONDifference {
    /// All places where two values differ, in alphabetical order of the members' names.
    public static func between(_ recorded: JSON, and now: JSON, at path: String = "") -> [JSONDifference] {
        switch (recorded, now) {
        case (.object(let old), .object(let new)):
            return Set(old.keys).union(new.keys).sorted().flatMap { name in
                of(old[name], new[name], at: path.isEmpty ? name : "\(path).\(name)")
            }
        case (.array(let old), .array(let new)):
            return (0..<max(old.count, new.count)).flatMap { index in
                of(
                    index < old.count ? old[index] : nil,
                    index < new.count ? new[index] : nil,
                    at: "\(path)[\(index)]"
                )
            }
        default:
            return recorded == now ? [] : [JSONDifference(path: path, recorded: recorded, now: now)]
        }
    }

    private static func of(_ recorded: JSON?, _ now: JSON?, at path: String) -> [JSONDifference] {
        if let recorded, let now { return between(recorded, and: now, at: path) }
        return [JSONDifference(path: path, recorded: recorded, now: now)]
    }
}
