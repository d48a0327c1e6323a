/// The name of an intent in the interaction model: `name` of an intent.
///
/// An open set: a skill declares its own and Amazon adds to the built-in ones, so this is a struct with well-known
/// values, not an enum.
public struct IntentName: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    /// The name in the interaction model.
    public let rawValue: String

    /// Wraps a name.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Wraps a name written as a literal.
    public init(stringLiteral value: String) { rawValue = value }
}

extension IntentName: WireValue, CustomStringConvertible {
    public var description: String { rawValue }
}

extension IntentName {
    /// Agrees with the question.
    public static let yes: Self = "AMAZON.YesIntent"
    /// Disagrees with the question.
    public static let no: Self = "AMAZON.NoIntent"
    /// Wants to know what can be said.
    public static let help: Self = "AMAZON.HelpIntent"
    /// Wants the skill to stop.
    public static let stop: Self = "AMAZON.StopIntent"
    /// Wants to leave what is going on; most skills stop.
    public static let cancel: Self = "AMAZON.CancelIntent"
    /// Said nothing that the interaction model knows.
    public static let fallback: Self = "AMAZON.FallbackIntent"
    /// Wants to hear the last thing again.
    public static let `repeat`: Self = "AMAZON.RepeatIntent"
    /// Wants to go on to the next thing.
    public static let next: Self = "AMAZON.NextIntent"
    /// Wants to go back to the thing before.
    public static let previous: Self = "AMAZON.PreviousIntent"
    /// "Pause", which a skill with an audio player must take.
    public static let pause: Self = "AMAZON.PauseIntent"
    /// "Continue", which a skill with an audio player must take.
    public static let resume: Self = "AMAZON.ResumeIntent"
    /// Wants to start over.
    public static let startOver: Self = "AMAZON.StartOverIntent"
    /// Wants to go to the device's home screen, away from the skill.
    public static let navigateHome: Self = "AMAZON.NavigateHomeIntent"
}
