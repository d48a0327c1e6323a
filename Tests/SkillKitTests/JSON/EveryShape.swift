import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What an author's state may consist of: each kind of value that `Codable` knows.
struct EveryShape: Codable, Equatable {
    enum Choice: Codable, Equatable {
        case none
        case some(count: Int, words: [String])
        case other(EveryNumber?)
    }

    /// Written and read by hand: containers in containers, filled in turn, and a class's part under `super`.
    struct ByHand: Codable, Equatable {
        enum Key: String, CodingKey { case first, second, list, base, alone }
        var first: [String: Int] = [:]
        var second: Int?
        var list: [[Bool]] = []
        var base = ""
        var alone: Double?

        init() {}

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            let nested = try container.nestedContainer(keyedBy: AnyKey.self, forKey: .first)
            for key in nested.allKeys { first[key.stringValue] = try nested.decode(Int.self, forKey: key) }
            second = try container.decodeNil(forKey: .second) ? nil : container.decode(Int.self, forKey: .second)
            var list = try container.nestedUnkeyedContainer(forKey: .list)
            while !list.isAtEnd {
                var inner = try list.nestedUnkeyedContainer()
                var bools: [Bool] = []
                while !inner.isAtEnd { bools.append(try inner.decode(Bool.self)) }
                self.list.append(bools)
            }
            base = try String(from: container.superDecoder(forKey: .base))
            alone = try container.decodeIfPresent(Double.self, forKey: .alone)
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            var list = container.nestedUnkeyedContainer(forKey: .list)
            var nested = container.nestedContainer(keyedBy: AnyKey.self, forKey: .first)
            try container.encode(second, forKey: .second)
            for bools in self.list {
                var inner = list.nestedUnkeyedContainer()
                for bool in bools { try inner.encode(bool) }
            }
            for (name, count) in first { try nested.encode(count, forKey: AnyKey(stringValue: name)) }
            try base.encode(to: container.superEncoder(forKey: .base))
            try container.encodeIfPresent(alone, forKey: .alone)
        }
    }

    struct AnyKey: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    var text = ""
    var texts: [String?] = []
    var choices: [Choice] = []
    var numbers: [String: EveryNumber] = [:]
    var byID: [Int: String] = [:]
    var hand = ByHand()
    var data: Data?
    var url: URL?
    var decimal: Decimal?
    var date: Date?
    var free: JSON?
}

/// Each kind of number.
struct EveryNumber: Codable, Equatable {
    var int = 0
    var int8: Int8 = 0
    var int16: Int16?
    var int32: Int32?
    var int64: Int64 = 0
    var uint: UInt = 0
    var uint8: UInt8?
    var uint16: UInt16?
    var uint32: UInt32 = 0
    var uint64: UInt64?
    var double = 0.0
    var float: Float?
    var isOdd: Bool?
}

extension SeededNumbers {
    private mutating func maybe<Value>(_ value: (inout Self) -> Value) -> Value? {
        Bool.random(using: &self) ? value(&self) : nil
    }

    private mutating func some<Value>(_ value: (inout Self) -> Value) -> [Value] {
        (0..<Int.random(in: 0...3, using: &self)).map { _ in value(&self) }
    }

    mutating func everyNumber() -> EveryNumber {
        var numbers = EveryNumber()
        numbers.int = .random(in: .min ... .max, using: &self)
        numbers.int8 = .random(in: .min ... .max, using: &self)
        numbers.int16 = maybe { .random(in: .min ... .max, using: &$0) }
        numbers.int32 = maybe { .random(in: .min ... .max, using: &$0) }
        numbers.int64 = .random(in: -1000...1000, using: &self)
        numbers.uint = .random(in: .min ... .max, using: &self)
        numbers.uint8 = maybe { .random(in: .min ... .max, using: &$0) }
        numbers.uint16 = maybe { .random(in: .min ... .max, using: &$0) }
        numbers.uint32 = .random(in: 0...9, using: &self)
        numbers.uint64 = maybe { .random(in: .min ... .max, using: &$0) }
        numbers.double = [0, 1, -2.5, 1e300, 1e-7, 0.1, 123_456_789.125, -0.0].randomElement(using: &self) ?? 0
        numbers.float = maybe { [0, 1.5, -3, 1e-7, 3e30].randomElement(using: &$0) ?? 0 }
        numbers.isOdd = maybe { .random(using: &$0) }
        return numbers
    }

    mutating func everyShape() -> EveryShape {
        var shape = EveryShape()
        shape.text = text()
        shape.texts = some { dice in dice.maybe { $0.text(longest: 5) } }
        shape.choices = some { dice in
            switch Int.random(in: 0..<3, using: &dice) {
            case 0: .none
            case 1: .some(count: .random(in: -9...9, using: &dice), words: dice.some { $0.text(longest: 3) })
            default: .other(dice.maybe { $0.everyNumber() })
            }
        }
        for name in some({ $0.text(longest: 3) }) { shape.numbers[name] = everyNumber() }
        for number in some({ Int.random(in: -50...50, using: &$0) }) { shape.byID[number] = text(longest: 3) }
        for name in some({ $0.text(longest: 2) }) { shape.hand.first[name] = .random(in: -9...9, using: &self) }
        shape.hand.second = maybe { .random(in: -9...9, using: &$0) }
        shape.hand.list = some { dice in dice.some { .random(using: &$0) } }
        shape.hand.base = text(longest: 4)
        shape.hand.alone = maybe { Double(Int.random(in: -9...9, using: &$0)) / 4 }
        shape.data = maybe { dice in Data(dice.text().utf8) }
        shape.url = maybe { URL(string: "https://example.com/tea?a=\(Int.random(in: 0...9, using: &$0))") }.flatMap {
            $0
        }
        shape.decimal = maybe { Decimal(Int.random(in: -999...999, using: &$0)) / 100 }
        shape.date = maybe {
            Date(timeIntervalSinceReferenceDate: Double(Int.random(in: 0...9_999_999, using: &$0)) / 2)
        }
        shape.free = maybe { $0.json(depth: 2) }.flatMap { $0 == .null ? nil : $0 }
        return shape
    }

    /// A text of the value, spelled in one of many ways; now and then with another value in a value's place.
    mutating func spelled(_ json: JSON) -> String {
        let strange = [
            "null", "true", "0", "-1", "1.5", "1.0", "1e2", "-0", "300", "70000", "5e9", "18446744073709551615",
            "1e999",
            "9223372036854775808", #""""#, #""PT1S""#, #""\ud83c\udf75""#, "[]", "{}", "[[]]", "1e-999", "0.1e-5",
        ]
        if Int.random(in: 0..<40, using: &self) == 0 { return strange.randomElement(using: &self) ?? "0" }
        switch json {
        case .string(let text): return quoted(text)
        case .array(let elements):
            return "[" + elements.map { space() + spelled($0) + space() }.joined(separator: ",") + "]"
        case .object(let members):
            let spelled = members.sorted { $0.key < $1.key }.map { name, value in
                space() + quoted(name) + space() + ":" + space() + self.spelled(value)
            }
            // A member that comes twice counts once.
            let repeated = Int.random(in: 0..<30, using: &self) == 0 ? spelled + spelled.suffix(1) : spelled
            return "{" + repeated.joined(separator: ",") + space() + "}"
        case .null: return "null"
        case .bool(let bool): return "\(bool)"
        case .integer(let integer): return Int.random(in: 0..<20, using: &self) == 0 ? "\(integer)e0" : "\(integer)"
        case .number(let number): return "\(number)"
        case .long(let number): return number.description
        }
    }

    private mutating func space() -> String { ["", "", "", " ", "\n", "\t\r "].randomElement(using: &self) ?? "" }

    private mutating func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
            guard mustEscape || Int.random(in: 0..<8, using: &self) == 0 else { return String(scalar) }
            return String(scalar).utf16.map { unit in
                let digits = String(unit, radix: 16, uppercase: Bool.random(using: &self))
                return #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits
            }
            .joined()
        }
        return "\"\(scalars.joined())\""
    }
}
