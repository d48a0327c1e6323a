/// How frames of a camera become gestures; each setting with the reason for its value.
public struct GestureSettings: Sendable, Hashable {
    /// The least confidence, from 0 to 1, at which a label counts as seen.
    ///
    /// .6 unless set: what a camera's model gives for a hand that is on its way up is below that, and for one that is held
    /// still it is above.
    public var threshold = 0.6
    /// How long a label must be seen to be a gesture.
    ///
    /// 400 ms unless set: a hand that is passing by is gone by then, and a person who answers holds it for a second.
    public var hold = Duration.milliseconds(400)
    /// For how long a label may be lost without the hold beginning anew.
    ///
    /// 250 ms unless set: two frames of ten a second may miss a hand that is there.
    public var gap = Duration.milliseconds(250)
    /// How long after a gesture no other one counts.
    ///
    /// 3 s unless set: the next question must have been heard before it can be answered.
    public var coolDown = Duration.seconds(3)
    /// What labels mean, by their names in lower case with hyphens.
    public var meanings: [String: IntentName] = [
        "thumbs-up": .yes, "thumb-up": .yes, "thumbs-down": .no, "thumb-down": .no,
    ]

    /// Creates settings.
    public init() {}
}

/// What a camera's model saw in one frame.
public enum GestureFrame: Sendable, Hashable {
    /// Labels and how sure each is, from 0 to 1; none for a frame with nobody in it.
    case labels([String: Double])
    /// Something that is not a frame: a line of text, as cameras put on the same topic, or nothing.
    case other

    /// Reads a frame's payload: `{"thumbs-up": 0.91}`.
    ///
    /// Of other members than numbers from 0 to 1 it takes no notice.
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
