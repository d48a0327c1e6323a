/// What the number of a year is added to.
enum DatedUnit: Sendable { case day, week }

/// How a language names dates, times and lengths of time when a skill says them.
struct TimeNames: Sendable {
    /// The units from years to seconds: one of them, and several.
    let units: [(one: String, many: String)]
    /// The months, from January on.
    let months: [String]
    /// The days of the week, from Monday on.
    let weekdays: [String]
    /// The seasons and parts of the day, as `AMAZON.DATE` and `AMAZON.TIME` write them.
    let codes: [String: String]
    /// A day: its weekday, month and number.
    let day: @Sendable (_ weekday: String, _ month: String, _ day: Int) -> String
    /// A day or a week, and the year that it is in.
    let inYear: @Sendable (_ words: String, _ year: Int, _ unit: DatedUnit) -> String
    /// A time of day.
    let clock: @Sendable (_ hour: Int, _ minute: Int) -> String
    /// A week, and the weekend of one, by their numbers.
    let week: @Sendable (Int) -> String
    let weekend: @Sendable (Int) -> String
    /// Ten years, and a hundred, by the first year.
    let decade: @Sendable (Int) -> String
    let century: @Sendable (Int) -> String
    /// "Now".
    let now: String
    /// The word before the last of several parts.
    let and: String

    /// A length of time, by how many of each unit it has.
    func words(_ counts: [Int]) -> String {
        let parts = zip(counts, units).compactMap { count, unit in
            count == 0 ? nil : "\(count) \(count == 1 ? unit.one : unit.many)"
        }
        guard let last = parts.last else { return "0 \(units[units.count - 1].many)" }
        return parts.count == 1 ? last : "\(parts.dropLast().joined(separator: ", ")) \(and) \(last)"
    }
}
