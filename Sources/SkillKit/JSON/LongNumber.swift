/// A JSON number that neither `Int` nor `Double` can hold without changing it, as it was written.
///
/// It has too many digits or too large an exponent: `18446744073709551616`, `0.1234567890123456789`, `1e400`.
public struct LongNumber: Sendable, Hashable, CustomStringConvertible {
    /// The number as JSON spells it.
    public let description: String

    /// Reads a number; `nil` if the text is not a JSON number, or if `Int` or `Double` can hold it.
    public init?(_ text: String) {
        guard case .long(let number)? = JSON(number: text) else { return nil }
        self = number
    }

    /// Wraps a text that is known to be such a number.
    fileprivate init(known text: String) { description = text }
}

extension JSON {
    /// Reads a number of any size, without loss; `nil` if the text is not a JSON number.
    public init?(number text: String) {
        guard let scanned = try? ScannedJSON(scanning: text.utf8), scanned.kind == .number else { return nil }
        self = scanned.json
    }

    /// Reads a text that is known to be a JSON number.
    init(knownNumber text: String) {
        let value = DecimalValue(text)
        // `1.0` and `1e2` are whole numbers in another spelling.
        if let integer = Int(text) ?? value?.whole.flatMap({ Int($0) }) {
            self = .integer(integer)
        } else if let number = Double(text), number.isFinite, value == DecimalValue(number.description) {
            self = .number(number)
        } else {
            self = .long(LongNumber(known: text))
        }
    }
}

/// The value of a decimal number, however it is spelled: digits without zeros at either end, and a power of 10.
struct DecimalValue: Equatable {
    /// The number without a fraction or an exponent, if it is whole and no longer than 64 bits need.
    var whole: String? {
        guard exponent >= 0, digits.count + exponent <= 20 else { return nil }
        let text = digits.isEmpty ? "0" : String(decoding: digits, as: UTF8.self)
        return (isNegative ? "-" : "") + text + String(repeating: "0", count: exponent)
    }

    private var isNegative = false
    private var digits: [UInt8] = []
    private var exponent = 0

    /// Reads a JSON number; `nil` if the text is not one, or its exponent does not fit an `Int`.
    init?(_ text: String) {
        var hasPoint = false
        var rest = text.utf8[...]
        if rest.first == UInt8(ascii: "-") {
            isNegative = true
            rest.removeFirst()
        }
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits.append(byte)
                if hasPoint { exponent -= 1 }
            case UInt8(ascii: "."): hasPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                if let power = Int(Substring(rest)), power.magnitude < 1_000_000_000 {
                    exponent += power
                } else if digits.contains(where: { $0 != UInt8(ascii: "0") }) {
                    return nil
                }
                rest = rest[rest.endIndex...]
            default: return nil
            }
        }
        let trailing = digits.reversed().prefix { $0 == UInt8(ascii: "0") }.count
        digits.removeLast(trailing)
        digits.removeFirst(digits.prefix { $0 == UInt8(ascii: "0") }.count)
        exponent = digits.isEmpty ? 0 : exponent + trailing
    }
}
