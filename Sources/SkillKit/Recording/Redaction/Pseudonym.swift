/// What a recording has in place of a secret: `user-0123456789abcdef`.
enum Pseudonym {
    /// Writes a pseudonym.
    static func text(_ kind: Secret, _ hash: UInt64) -> String {
        let digits = String(hash, radix: 16)
        return "\(kind.rawValue)-\(String(repeating: "0", count: 16 - digits.count))\(digits)"
    }

    /// Appends a pseudonym in quotes.
    static func write(_ kind: Secret, _ hash: UInt64, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        output += kind.rawValue.utf8
        output.append(UInt8(ascii: "-"))
        for shift in stride(from: 60, through: 0, by: -4) {
            let digit = UInt8(hash >> UInt64(shift) & 15)
            output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
        }
        output.append(UInt8(ascii: "\""))
    }

    /// How many bytes pseudonyms have.
    static let lengths = 21...26

    /// A text in which all pseudonyms of a kind are the same; `nil` if there are none in it.
    static func masked(_ text: String) -> String? {
        var masked = ""
        var rest = text[...]
        while let dash = rest.firstIndex(of: "-") {
            let before = rest[..<dash]
            let after = rest[rest.index(after: dash)...]
            let digits = after.prefix(16)
            let isDigits = digits.utf8.count == 16 && digits.allSatisfy { $0.isHexDigit && !$0.isUppercase }
            let isEnded = after.dropFirst(16).first.map { !$0.isLetter && !$0.isNumber } ?? true
            masked += before
            if isDigits, isEnded, Secret.allCases.contains(where: { before.hasSuffix($0.rawValue) }) {
                masked += "-*"
                rest = after.dropFirst(16)
            } else {
                masked += "-"
                rest = after
            }
        }
        masked += rest
        return masked == text ? nil : masked
    }
}

extension String {
    /// Whether it is a pseudonym already.
    var isPseudonym: Bool {
        guard Pseudonym.lengths.contains(utf8.count), let dash = lastIndex(of: "-"),
            Secret(rawValue: String(self[..<dash])) != nil
        else {
            return false
        }
        return Pseudonym.masked(self) != nil
    }
}
