/// A thing's choice among options: it asks for a forecast of each, and acts on the best.
public struct ForecastRound: Sendable, Equatable {
    /// What there is to choose from; of two with one name, the first counts.
    public let options: [ForecastOption]
    /// The forecasts that have come, by the names of their options.
    public private(set) var forecasts: [String: Forecast] = [:]

    /// Begins a choice.
    public init(_ options: [ForecastOption]) {
        var names: Set<String> = []
        self.options = options.filter { names.insert($0.name).inserted }
    }

    /// The options without a forecast so far: what to ask about, and to ask about again if nothing comes.
    public var missing: [ForecastOption] { options.filter { forecasts[$0.name] == nil } }

    /// Takes a forecast.
    /// - Returns: `false` if it is for none of the options, or not the first for its option.
    @discardableResult
    public mutating func take(_ forecast: Forecast) -> Bool {
        guard forecasts[forecast.name] == nil, options.contains(where: { $0.name == forecast.name }) else {
            return false
        }
        forecasts[forecast.name] = forecast
        return true
    }

    /// The option with the highest expectation, the first of several; `nil` as long as no forecast is in numbers.
    public var best: ForecastOption? {
        var best: (option: ForecastOption, expected: Double)?
        for option in options {
            guard let expected = forecasts[option.name]?.expected else { continue }
            if best.map({ $0.expected < expected }) ?? true { best = (option, expected) }
        }
        return best?.option
    }
}
