import SkillKit

/// Writes random tables as RFC 4180 says, each cell in one of the ways it allows; it shares nothing with the reader.
struct TableWriter {
    var generator: SeededNumbers

    private static let pieces = [
        "a", "Z", "0", " ", "\t", ",", "\"", "\"\"", "\n", "\r\n", "\r", "é", "茶", "\u{1F3AC}", "e\u{301}", "\0",
        "\u{FEFF}",
        "{\"id\": 1}", ";", "|", "'", "\\",
    ]

    mutating func table() -> [[String]] {
        let width = Int.random(in: 1...5, using: &generator)
        return (0..<Int.random(in: 0...8, using: &generator)).map { _ in (0..<width).map { _ in cell() } }
    }

    private mutating func cell() -> String {
        (0..<Int.random(in: 0...6, using: &generator)).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
            .joined()
    }

    mutating func bytes(of table: [[String]]) -> [UInt8] {
        let end = Bool.random(using: &generator) ? "\n" : "\r\n"
        var text = Bool.random(using: &generator) ? "\u{FEFF}" : ""
        for (number, row) in table.enumerated() {
            text += row.map { written($0, alone: row.count == 1) }.joined(separator: ",")
            if number < table.count - 1 || Bool.random(using: &generator) { text += end }
        }
        return Array(text.utf8)
    }

    private mutating func written(_ cell: String, alone: Bool) -> String {
        let scalars = cell.unicodeScalars
        // A row of nothing is an empty line; a mark of the byte order at the start would not be seen as one.
        let needsMarks =
            scalars.contains { "\",\n\r".unicodeScalars.contains($0) } || scalars.first == "\u{FEFF}"
            || alone && cell.isEmpty
        guard needsMarks || Bool.random(using: &generator) else { return cell }
        var text = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in scalars {
            text.append(scalar)
            if scalar == "\"" { text.append(scalar) }
        }
        text.append("\"")
        return String(text)
    }
}
