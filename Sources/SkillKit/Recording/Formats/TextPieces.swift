/// A text with JSON values in it: a log, what was copied from a web page, or a file that was cut off.
struct TextPieces {
    private let bytes: [UInt8]
    /// Whether there are lines in it that are not JSON.
    private(set) var isLog = false
    /// How many bytes may still be looked through for the ends of values.
    private var patience: Int
    private var unknown = 0

    private static let unending = "begins a value that never ends: the text was cut off, or a brace is missing"

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        // A file of opening braces would otherwise take time with the square of its length.
        patience = bytes.count * 4 + 65_536
    }

    /// Finds all turns.
    mutating func read(into turns: inout TurnCollector) {
        var start = 0
        var number = 1
        var isLineBegun = false
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let line = bytes[start..<end]
            let place = "line \(number)"
            let first = line.firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
            if let first, line[first] == UInt8(ascii: "{") || line[first] == UInt8(ascii: "[") {
                if let past = value(from: first, at: place, number, into: &turns) {
                    number += bytes[start..<past].count { $0 == UInt8(ascii: "\n") }
                    start = past
                    isLineBegun = true
                    continue
                }
            } else if first != nil, !isLineBegun {
                text(line, at: place, into: &turns)
            }
            isLineBegun = false
            start = end + 1
            number += 1
        }
        if unknown > 3 { turns.note(.unused, at: "", "\((unknown - 3).counted("more line")) without a request in it") }
    }

    /// Takes the value that begins at an index.
    /// - Returns: The index after it; `nil` if it is not whole.
    private mutating func value(
        from start: Int,
        at place: String,
        _ number: Int,
        into turns: inout TurnCollector
    ) -> Int? {
        guard patience > 0 else { return nil }
        guard let end = LogLine.end(of: bytes[start...], from: start) else {
            patience -= bytes.count - start
            turns.note(.malformed, at: place, Self.unending)
            return nil
        }
        patience -= end - start
        do throws(InputError) {
            if !turns.add(try JSON(reading: bytes[start..<end]), at: place) {
                turns.note(.unused, at: place, "is neither a request nor a response")
            }
            return end
        } catch {
            if case .syntax(let syntax) = error.reason {
                let line = number + syntax.line - 1
                turns.note(.malformed, at: "line \(line)", "not JSON: expected \(syntax.expected)")
            }
            return nil
        }
    }

    private mutating func text(_ line: ArraySlice<UInt8>, at place: String, into turns: inout TurnCollector) {
        let line = LogLine(line)
        if line.add(to: &turns, at: place) || line.isPlatforms {
            isLog = true
            return
        }
        unknown += 1
        if unknown <= 3 { turns.note(.unused, at: place, "has no request in it") }
    }
}
