/// Tells gestures from frames: a label that was seen surely, for a while, and not just after another.
///
/// It has no clock: the caller says when a frame came.
public struct GestureReader: Sendable {
    /// A label that was held long enough.
    public struct Gesture: Sendable, Hashable {
        /// The label.
        public var label: String
        /// How sure it was on average, from 0 to 1.
        public var confidence: Double
        /// What it means; `nil` if the settings don't say.
        public var intent: IntentName?
    }

    private struct Held {
        var label: String
        var since: Duration
        var last: Duration
        var sum: Double
        var frames: Int
    }

    /// The settings.
    public let settings: GestureSettings
    private var held: Held?
    private var readyAt: Duration?

    /// Creates a reader that has seen nothing yet.
    public init(_ settings: GestureSettings = GestureSettings()) { self.settings = settings }

    /// Reads a frame.
    /// - Parameters:
    ///   - frame: The frame.
    ///   - time: When it came, since any fixed moment; one that is earlier than the last begins anew.
    /// - Returns: The gesture that is complete with it; `nil` for almost all frames.
    public mutating func read(_ frame: GestureFrame, at time: Duration) -> Gesture? {
        if let held, time < held.last || time - held.last > settings.gap { self.held = nil }
        guard case .labels(let labels) = frame, let best = surest(labels) else { return nil }
        if held?.label != best.label {
            held = Held(label: best.label, since: time, last: time, sum: 0, frames: 0)
        }
        guard var now = held else { return nil }
        now.last = time
        now.sum += best.confidence
        now.frames += 1
        held = now
        if let ready = readyAt, time < ready { return nil }
        guard now.since + settings.hold <= time else { return nil }
        // The hand must go down before it counts again.
        held = nil
        readyAt = time + settings.coolDown
        return Gesture(
            label: now.label,
            confidence: now.sum / Double(now.frames),
            intent: settings.meanings[now.label]
        )
    }

    /// The surest label over the threshold that means something; of two equally sure ones, the first by name.
    private func surest(_ labels: [String: Double]) -> (label: String, confidence: Double)? {
        let seen = labels.filter { $0.value >= settings.threshold && settings.meanings[$0.key] != nil }
        let best = seen.min { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        return best.map { ($0.key, $0.value) }
    }
}
