#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Decodes what authors declare, such as a state, from a text that was scanned; as Foundation's decoder does it.
struct ScanDecoder: Decoder {
    let value: ScannedJSON

    init(_ value: ScannedJSON) { self.value = value }

    var codingPath: [any CodingKey] { MemberKey.path(value) }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy _: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard value.kind == .object else { throw misfit([String: Any].self) }
        return KeyedDecodingContainer(ScannedMembers(value))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard value.kind == .array else { throw misfit([Any].self) }
        return ScannedElements(value)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    /// Why the value can't be of a type.
    func misfit(_ type: Any.Type) -> DecodingError {
        let context = DecodingError.Context(codingPath: codingPath, debugDescription: "expected \(type)")
        return value.kind == .null ? .valueNotFound(type, context) : .typeMismatch(type, context)
    }

    /// That the value is of the right type, and still can't be used.
    func unusable(_ reason: String) -> DecodingError {
        .dataCorrupted(DecodingError.Context(codingPath: codingPath, debugDescription: reason))
    }

    private func integer<Value: FixedWidthInteger>(_ type: Value.Type) throws -> Value {
        guard let number = value.number else { throw misfit(type) }
        if let whole = value.integer.flatMap(Value.init(exactly:)) { return whole }
        if let whole = DecimalValue(number)?.whole.flatMap({ Value($0) }) { return whole }
        throw unusable("\(number) does not fit \(type)")
    }

    private func fraction<Value: BinaryFloatingPoint & LosslessStringConvertible>(_ type: Value.Type) throws -> Value {
        guard let text = value.number else { throw misfit(type) }
        guard let number = Value(text), number.isFinite else { throw unusable("\(text) does not fit \(type)") }
        return number
    }

    /// The value as one of a type; some types Foundation's decoder treats in its own way, and so does this one.
    func value<Value: Decodable>(as type: Value.Type) throws -> Value {
        if type == Data.self || type == URL.self || type == Decimal.self, let known = try known(type) as? Value {
            return known
        }
        return try Value(from: self)
    }

    private func known(_ type: Any.Type) throws -> Any? {
        if type == Decimal.self {
            guard let text = value.number else { throw misfit(type) }
            return Decimal(string: text)
        }
        guard let text = value.string else { throw misfit(type) }
        guard let known: Any = type == URL.self ? URL(string: text) : Data(base64Encoded: text) else {
            throw unusable("not \(type == URL.self ? "a URL" : "in Base64")")
        }
        return known
    }
}

extension ScanDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { value.kind == .null }

    func decode(_: Bool.Type) throws -> Bool {
        guard value.kind == .yes || value.kind == .no else { throw misfit(Bool.self) }
        return value.kind == .yes
    }

    func decode(_: String.Type) throws -> String {
        guard let string = value.string else { throw misfit(String.self) }
        return string
    }

    func decode(_ type: Double.Type) throws -> Double { try fraction(type) }
    func decode(_ type: Float.Type) throws -> Float { try fraction(type) }
    func decode(_ type: Int.Type) throws -> Int { try integer(type) }
    func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
    func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
    func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
    func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
    func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try value(as: type) }
}

/// The members of an object, for a decoder.
private struct ScannedMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let object: ScannedJSON
    /// Where each member is, if there are so many that looking through them would take long.
    private let places: [String: Int]?

    init(_ object: ScannedJSON) {
        self.object = object
        let isLarge = object.members.dropFirst(16).contains { _ in true }
        let named = { object.members.lazy.map { ($0.name.name, $0.value.index) } }
        places = isLarge ? Dictionary(named(), uniquingKeysWith: { first, _ in first }) : nil
    }

    var codingPath: [any CodingKey] { MemberKey.path(object) }

    var allKeys: [Key] {
        if let places { return places.keys.compactMap(Key.init(stringValue:)) }
        var names: [String] = []
        for member in object.members {
            if let name = member.name.string, !names.contains(name) { names.append(name) }
        }
        return names.compactMap(Key.init(stringValue:))
    }

    private func find(_ key: Key) -> ScannedJSON? {
        if let places { return places[key.stringValue].map { ScannedJSON(object.text, $0) } }
        return object[key.stringValue]
    }

    private func decoder(_ key: Key) throws -> ScanDecoder {
        guard let value = find(key) else {
            let context = DecodingError.Context(
                codingPath: codingPath,
                debugDescription: "no member \(key.stringValue)"
            )
            throw DecodingError.keyNotFound(key, context)
        }
        return ScanDecoder(value)
    }

    func contains(_ key: Key) -> Bool { find(key) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try decoder(key).decodeNil() }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try decoder(key).value(as: type)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws
        -> KeyedDecodingContainer<Nested>
    { try decoder(key).container(keyedBy: type) }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoder(key).unkeyedContainer()
    }
    func superDecoder() throws -> any Decoder {
        guard let key = Key(stringValue: "super") else { return ScanDecoder(object) }
        return try decoder(key)
    }
    func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }
}

/// The elements of an array, for a decoder.
private struct ScannedElements: UnkeyedDecodingContainer {
    private let array: ScannedJSON
    private var rest: ScannedJSON.Elements
    private(set) var currentIndex = 0
    let count: Int?

    init(_ array: ScannedJSON) {
        self.array = array
        rest = array.elements
        count = array.elements.reduce(0) { count, _ in count + 1 }
    }

    var codingPath: [any CodingKey] { MemberKey.path(array) }
    var isAtEnd: Bool { rest.index >= rest.end }

    private func decoder(_ type: Any.Type) throws -> ScanDecoder {
        var rest = rest
        guard let value = rest.next() else {
            let path = codingPath + [MemberKey(intValue: currentIndex)]
            throw DecodingError.valueNotFound(type, .init(codingPath: path, debugDescription: "no more elements"))
        }
        return ScanDecoder(value)
    }

    /// Moves on only after an element that could be read.
    private mutating func advance<Value>(_ value: Value) -> Value {
        _ = rest.next()
        currentIndex += 1
        return value
    }

    mutating func decodeNil() throws -> Bool {
        guard try decoder(Any.self).decodeNil() else { return false }
        return advance(true)
    }
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        advance(try decoder(type).value(as: type))
    }
    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        advance(try decoder(type).container(keyedBy: type))
    }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        advance(try decoder([Any].self).unkeyedContainer())
    }
    mutating func superDecoder() throws -> any Decoder { advance(try decoder((any Decoder).self)) }
}
