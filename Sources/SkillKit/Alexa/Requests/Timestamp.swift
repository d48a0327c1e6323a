#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// When a request was sent, as written.
///
/// Alexa writes ISO 8601 (`2025-03-09T12:00:00Z`); fractions, offsets, and seconds or milliseconds since 1970 are
/// seen in the wild too. It is parsed only when ``date`` is read.
public enum Timestamp: Sendable, Hashable {
    /// A text, ISO 8601 if all is well.
    case text(String)
    /// Seconds since 1970, or milliseconds if it is above 100 billion.
    case number(Double)
}

extension Timestamp {
    /// A point in time.
    public init(_ date: Date) { self = .number((date.timeIntervalSince1970 * 1000).rounded()) }

    /// The point in time, or `nil` for a text that names none.
    public var date: Date? {
        switch self {
        case .number(let number):
            Date(timeIntervalSince1970: abs(number) > 100_000_000_000 ? number / 1000 : number)
        case .text(let text):
            if let number = Self.seconds(text) { Timestamp.number(number).date } else { Self.parse(text) }
        }
    }

    /// The number that a text of digits is; one of fewer than nine could as well be a year or a date.
    private static func seconds(_ text: String) -> Double? {
        guard text.utf8.count >= 9, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Double(text).flatMap { $0.isFinite ? $0 : nil }
    }

    private static func parse(_ text: String) -> Date? {
        for withColon in [true, false] {
            for withFraction in [false, true] {
                let style = Date.ISO8601FormatStyle(includingFractionalSeconds: withFraction)
                    .timeZoneSeparator(withColon ? .colon : .omitted)
                if let date = try? style.parse(text) { return date }
            }
        }
        return nil
    }
}

extension Timestamp: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        if let text = scanned.string {
            self = .text(text)
        } else if let number = try? Double(scanned) {
            self = .number(number)
        } else {
            throw scanned.misfit("a point in time")
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .text(let text): writer.string(text)
        case .number(let number): number.write(to: &writer)
        }
    }
}
