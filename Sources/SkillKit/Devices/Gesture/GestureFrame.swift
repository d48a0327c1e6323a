/// What a camera's model saw in one frame.
public enum GestureFrame: Sendable, Hashable {
    /// Labels and how sure each is, from 0 to 1; none for a frame with nobody in it.
    case labels([String: Double])
    /// Something that is not a frame: a line of text, which cameras send on the same topic, or nothing.
    case other

    /// Reads a frame's payload: `{"thumbs-up": 0.91}`.
    ///
    /// It ignores all members but numbers from 0 to 1.
    public init(_ body: JSON) {
        guard case .object(let members) = body else {
            self = .other
            return
        }
        var labels: [String: Double] = [:]
        for (name, value) in members {
            let number: Double? =
                switch value {
                case .number(let number): number
                case .integer(let integer): Double(integer)
                case .null, .bool, .long, .string, .array, .object: nil
                }
            guard let number, (0...1).contains(number) else { continue }
            labels[Self.normal(name)] = number
        }
        self = .labels(labels)
    }

    /// A label as settings name it: "Thumbs up" is `thumbs-up`.
    static func normal(_ label: String) -> String {
        label.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
}
