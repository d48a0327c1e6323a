#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Any JSON value, for members that none of SkillKit's types declares.
///
/// Decoding and encoding preserve it, except for the order of members and the spelling of numbers: `1.0` comes back as
/// `1`. That holds for a number of any size in all that a skill reads and writes. Foundation's own decoder and encoder
/// stop at 38 digits and exponents of 127: they round or refuse anything longer when they read it, and refuse to write
/// it.
public enum JSON: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A whole number that fits 64 bits.
    case integer(Int)
    /// Any other number that `Double` holds without changing it.
    case number(Double)
    /// Any other number, as it was written.
    case long(LongNumber)
    /// A string.
    case string(String)
    /// An array.
    case array([JSON])
    /// An object.
    case object([String: JSON])
}

extension JSON {
    /// A member of an object; `nil` if it is missing, or if the value is not an object.
    public subscript(member: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members[member]
    }

    /// The string, if it is one.
    public var string: String? {
        guard case .string(let string) = self else { return nil }
        return string
    }
}

extension JSON: Codable {
    public init(from decoder: any Decoder) throws {
        if let own = decoder as? ScanDecoder {
            self = own.value.json
            return
        }
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let string = try? value.decode(String.self) {
            self = .string(string)
        } else if let integer = try? value.decode(Int.self) {
            self = .integer(integer)
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? value.decode(Double.self) {
            let digits = (try? value.decode(Decimal.self)).flatMap { JSON(number: $0.description) }
            self = digits ?? .number(number)
        } else if let members = try? decoder.container(keyedBy: MemberKey.self) {
            self = .object(
                try members.allKeys.reduce(into: [:]) { object, key in
                    object[key.stringValue] = try members.decode(JSON.self, forKey: key)
                }
            )
        } else if var elements = try? decoder.unkeyedContainer() {
            var array: [JSON] = []
            while !elements.isAtEnd { array.append(try elements.decode(JSON.self)) }
            self = .array(array)
        } else {
            // Foundation reads strings and numbers only now, so this one is malformed or is a number that doesn't fit a `Double`.
            throw DecodingError.dataCorruptedError(in: value, debugDescription: "no JSON value")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        if let own = encoder as? TreeEncoder {
            var writer = JSONWriter()
            write(to: &writer)
            return own.put(writer)
        }
        switch self {
        case .null:
            var value = encoder.singleValueContainer()
            try value.encodeNil()
        case .bool(let bool): try bool.encode(to: encoder)
        case .integer(let integer): try integer.encode(to: encoder)
        case .number(let number): try number.encode(to: encoder)
        case .long(let number): try Self.encode(number, to: encoder)
        case .string(let string): try string.encode(to: encoder)
        case .array(let array): try array.encode(to: encoder)
        case .object(let object): try object.encode(to: encoder)
        }
    }
}

extension JSON {
    private static func encode(_ number: LongNumber, to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        if let decimal = Decimal(string: number.description),
            DecimalValue(decimal.description) == DecimalValue(number.description)
        {
            try value.encode(decimal)
        } else {
            let context = EncodingError.Context(
                codingPath: encoder.codingPath,
                debugDescription: "a number of more than 38 digits, which only a skill's own encoder writes"
            )
            throw EncodingError.invalidValue(number, context)
        }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByFloatLiteral
{
    // Not by `nil`: where a `JSON?` is meant, it would silently become `.null`.

    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
    }
}
