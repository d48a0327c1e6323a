import SkillKit

extension SeededNumbers {
    /// Text of characters that make trouble: markup, controls, marks that join the one before, other planes.
    mutating func text(longest: Int = 12) -> String {
        let trouble: [Unicode.Scalar] = [
            "<", ">", "&", ";", "\"", "'", "/", "\\", "{", "}", "#", "\n", "\r", "\t", "\0", "\u{1B}", "\u{7F}",
            "\u{85}",
            "\u{301}", "\u{200D}", "\u{FE0F}", "\u{2028}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{1F375}",
            "\u{10FFFF}",
        ]
        let words = ["amp", "lt", "speak", "break", "tea", "é", "茶", " "]
        var text = ""
        for _ in 0..<Int.random(in: 0...longest, using: &self) {
            if Bool.random(using: &self), let scalar = trouble.randomElement(using: &self) {
                text.unicodeScalars.append(scalar)
            } else {
                text += words.randomElement(using: &self) ?? ""
            }
        }
        return text
    }

    /// Any JSON value; numbers are such that they can be written in one way only.
    mutating func json(depth: Int = 4) -> JSON {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &self) {
        case 0: .null
        case 1: .bool(.random(using: &self))
        case 2: .integer(Int.random(in: .min ... .max, using: &self))
        // A half is exact in binary, and never a whole number.
        case 3: .number(Double(Int.random(in: -1_000_000...1_000_000, using: &self)) + 0.5)
        case 4, 5: .string(text())
        case 6: .array((0..<Int.random(in: 0...4, using: &self)).map { _ in json(depth: depth - 1) })
        default: .object(members(depth: depth - 1))
        }
    }

    /// The members of some object.
    mutating func members(depth: Int = 3) -> [String: JSON] {
        var members: [String: JSON] = [:]
        for _ in 0..<Int.random(in: 0...4, using: &self) { members[text(longest: 4)] = json(depth: depth) }
        return members
    }
}
