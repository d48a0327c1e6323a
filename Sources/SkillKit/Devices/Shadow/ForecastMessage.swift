/// A message between a thing that asks before it acts and the program that makes its forecasts.
///
/// The thing asks about each option, `{"title":"The Lost Road","year":"1994"}`. The forecasts reach it through its
/// shadow, under `desired.forecasts`, each by the name of its option. What came of the option it acted on is that
/// option with one more member.
public enum ForecastMessage: Sendable, Equatable {
    /// What should be expected of this?
    case question(ForecastOption)
    /// This should be.
    case forecast(Forecast)
    /// A forecast was read, and is removed from the shadow, which has no room for many.
    case taken(name: String)
    /// This was the outcome.
    case outcome(ForecastOutcome)

    /// On which topics the messages go, and what their members are called.
    public struct Wire: Sendable, Equatable {
        /// The name of the thing.
        public var thing: String
        /// The topic of questions.
        public var questions: String
        /// The topic of outcomes.
        public var outcomes: String
        /// The member that names an option.
        public var name: String
        /// The member that says what came of it.
        public var outcome: String

        /// Describes a thing's topics and members.
        public init(thing: String, questions: String, outcomes: String, name: String = "name", outcome: String) {
            self.thing = thing
            self.questions = questions
            self.outcomes = outcomes
            self.name = name
            self.outcome = outcome
        }

        /// The topic on which the shadow is changed.
        public var update: String { "$aws/things/\(thing)/shadow/update" }
        /// The topic on which the thing hears of changes.
        public var delta: String { "\(update)/delta" }
    }

    /// Reads a message: a question, an outcome, the forecasts in a delta of the shadow, or none of these.
    ///
    /// Forecasts are also read as Amazon Machine Learning writes them, with `predictedLabel` and `predictedScores`.
    /// - Throws: ``InputError`` for a question, an outcome or a forecast that lacks something.
    public static func reading(_ message: DeviceMessage, on wire: Wire) throws(InputError) -> [ForecastMessage] {
        let part = JSONPart(message.body)
        switch message.topic {
        case wire.questions: return [.question(try option(part, on: wire, without: nil))]
        case wire.outcomes:
            let label = try text(part[wire.outcome])
            return [.outcome(ForecastOutcome(of: try option(part, on: wire, without: wire.outcome), label))]
        case wire.delta:
            var forecasts: [ForecastMessage] = []
            for (name, part) in part["state"]["forecasts"].members where part.json != .null {
                forecasts.append(.forecast(try forecast(name, part["label"], part["scores"])))
            }
            return forecasts
        case wire.update where part["predictedScores"].json != nil:
            let name = try part[wire.name].required()
            return [.forecast(try forecast(name, part["predictedLabel"], part["predictedScores"]))]
        default: return []
        }
    }

    /// The message as it is sent.
    public func message(on wire: Wire) -> DeviceMessage {
        switch self {
        case .question(let option): DeviceMessage(.object(Self.members(option, on: wire)), topic: wire.questions)
        case .forecast(let forecast):
            Self.desired(
                forecast.name,
                ["label": .string(forecast.label), "scores": .object(forecast.scores.mapValues(Self.short))],
                on: wire
            )
        case .taken(let name): Self.desired(name, .null, on: wire)
        case .outcome(let outcome):
            DeviceMessage(
                .object(Self.members(outcome.option, on: wire).merging([wire.outcome: .string(outcome.label)]) { $1 }),
                topic: wire.outcomes
            )
        }
    }

    private static func desired(_ name: String, _ forecast: JSON, on wire: Wire) -> DeviceMessage {
        DeviceMessage(["state": ["desired": ["forecasts": .object([name: forecast])]]], topic: wire.update)
    }

    private static func members(_ option: ForecastOption, on wire: Wire) -> [String: JSON] {
        var members = option.features.mapValues(JSON.string)
        members[wire.name] = .string(option.name)
        return members
    }

    /// A score with four decimals, because a shadow holds only 8 KB.
    private static func short(_ score: Double) -> JSON {
        .number(score.isFinite ? (min(max(score, 0), 1) * 10_000).rounded() / 10_000 : 0)
    }

    private static func option(
        _ part: JSONPart,
        on wire: Wire,
        without other: String?
    ) throws(InputError) -> ForecastOption {
        var option = ForecastOption(try text(try part.object()[wire.name]))
        for (name, value) in part.members where name != wire.name && name != other && value.json != .null {
            option.features[name] = try text(value)
        }
        return option
    }

    private static func forecast(
        _ name: String,
        _ label: JSONPart,
        _ scores: JSONPart
    ) throws(InputError) -> Forecast {
        var values: [String: Double] = [:]
        for (outcome, part) in try scores.object().members {
            let score: Double? =
                switch part.json {
                case .integer(let number): Double(number)
                case .number(let number): number
                case .long(let number): Double(number.description)
                default: nil
                }
            guard let score, (0...1).contains(score) else { throw part.unfit("a number from 0 to 1") }
            values[outcome] = score
        }
        return Forecast(name, scores: values, label: label.json == nil ? nil : try text(label))
    }

    /// A text, which may be written as a number.
    private static func text(_ part: JSONPart) throws(InputError) -> String {
        guard let text = part.json?.spokenWords else { throw part.unfit("a string or a number") }
        return text
    }
}
