/// A thing's choice among options: it asks for a forecast of each, and acts on the best.
public struct ForecastRound: Sendable, Equatable {
    /// What there is to choose from; of two with one name, the first counts.
    public let options: [ForecastOption]
    /// What is expected of those of which a forecast has come, by their names.
    public private(set) var forecasts: [String: Forecast] = [:]

    /// Begins a choice.
    public init(_ options: [ForecastOption]) {
        var names: Set<String> = []
        self.options = options.filter { names.insert($0.name).inserted }
    }

    /// The options of which no forecast has come yet: what to ask, and to ask again if nothing comes.
    public var missing: [ForecastOption] { options.filter { forecasts[$0.name] == nil } }

    /// Takes a forecast.
    /// - Returns: `false` if it is of none of the options, or not the first.
    @discardableResult
    public mutating func take(_ forecast: Forecast) -> Bool {
        guard forecasts[forecast.name] == nil, options.contains(where: { $0.name == forecast.name }) else {
            return false
        }
        forecasts[forecast.name] = forecast
        return true
    }

    /// The option of which most is expected, the first of several; `nil` as long as no forecast is in numbers.
    public var best: ForecastOption? {
        var best: (option: ForecastOption, expected: Double)?
        for option in options {
            guard let expected = forecasts[option.name]?.expected else { continue }
            if best.map({ $0.expected < expected }) ?? true { best = (option, expected) }
        }
        return best?.option
    }
}
