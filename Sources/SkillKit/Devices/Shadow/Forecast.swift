/// One of the ways in which a thing may act, and about whose outcome it asks beforehand.
public struct ForecastOption: Sendable, Equatable {
    /// What it is called, in the forecast and the outcome too.
    public var name: String
    /// What is known of it, under the names of the columns that forecasts are learnt from.
    public var features: [String: String]

    /// Creates an option.
    public init(_ name: String, _ features: [String: String] = [:]) {
        self.name = name
        self.features = features
    }
}

/// What is expected of an option.
public struct Forecast: Sendable, Equatable {
    /// The option's name.
    public var name: String
    /// The likeliest outcome.
    public var label: String
    /// How likely each outcome is, 0 to 1.
    public var scores: [String: Double]

    /// Creates a forecast.
    /// - Parameters:
    ///   - name: The option's name.
    ///   - scores: How likely each outcome is, 0 to 1.
    ///   - label: The likeliest outcome; the one with the highest score unless given, the first of several by its name.
    public init(_ name: String, scores: [String: Double], label: String? = nil) {
        self.name = name
        self.scores = scores
        // What is not a number can't be compared.
        let known = scores.filter { $0.value.isFinite }
        self.label = label ?? known.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
    }

    /// The mean of the outcomes, weighted by how likely they are; `nil` if they are not numbers.
    public var expected: Double? {
        var (sum, weight) = (0.0, 0.0)
        for (label, score) in scores {
            guard let outcome = Double(label), outcome.isFinite, score.isFinite, score >= 0 else { return nil }
            sum += outcome * score
            weight += score
        }
        return weight > 0 ? sum / weight : nil
    }
}

/// What came of an option that a thing acted on.
public struct ForecastOutcome: Sendable, Equatable {
    /// What it acted on.
    public var option: ForecastOption
    /// What came of it.
    public var label: String

    /// Creates an outcome.
    public init(of option: ForecastOption, _ label: String) {
        self.option = option
        self.label = label
    }
}
