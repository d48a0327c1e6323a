/// Tells a thing what to expect of its options, and learns from the outcomes.
public protocol Forecaster: Sendable {
    /// What is expected of an option.
    func forecast(of option: ForecastOption) async throws -> Forecast

    /// Learns from what came of an option.
    func learn(from outcome: ForecastOutcome) async throws
}

extension Forecaster {
    /// Answers a message of a thing.
    /// - Parameters:
    ///   - message: The message.
    ///   - wire: On which topics messages go.
    /// - Returns: The forecast, for the thing's shadow; nothing for an outcome, from which it learns, or for anything
    ///   else.
    /// - Throws: ``InputError`` for a message that lacks something, and what the forecaster throws.
    public func answer(_ message: DeviceMessage, on wire: ForecastMessage.Wire) async throws -> [DeviceMessage] {
        var answers: [DeviceMessage] = []
        for told in try ForecastMessage.reading(message, on: wire) {
            switch told {
            case .question(let option):
                answers.append(ForecastMessage.forecast(try await forecast(of: option)).message(on: wire))
            case .outcome(let outcome): try await learn(from: outcome)
            case .forecast, .taken: continue
            }
        }
        return answers
    }
}
