#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Encodes what authors declare, such as a state, as Foundation's encoder does it.
///
/// Containers may be filled in any order, so values are first collected as a tree and written when all is there. The
/// tree is one list.
struct TreeEncoder: Encoder {
    private let tree: EncodedTree
    private let index: Int

    /// Writes a value.
    /// - Throws: What the value throws, and `EncodingError` when it encodes nothing.
    static func write(_ value: some Encodable, to writer: inout JSONWriter) throws {
        let encoder = TreeEncoder(EncodedTree(), 0)
        try encoder.put(value)
        guard encoder.tree.isFilled else {
            let context = EncodingError.Context(codingPath: [], debugDescription: "it encodes nothing")
            throw EncodingError.invalidValue(value, context)
        }
        encoder.tree.write(to: &writer)
    }

    private init(_ tree: EncodedTree, _ index: Int) {
        self.tree = tree
        self.index = index
    }

    /// The encoder of a new member, or of a new element, which has no name.
    fileprivate func new(_ name: String? = nil) -> TreeEncoder { TreeEncoder(tree, tree.add(to: index, named: name)) }

    /// The encoder of a member that may be there already.
    fileprivate func member(_ name: String) -> TreeEncoder {
        TreeEncoder(tree, tree.member(of: index, named: name))
    }

    /// How many elements there are.
    fileprivate var count: Int { tree.count(in: index) }

    var codingPath: [any CodingKey] { tree.path(to: index) }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy _: Key.Type) -> KeyedEncodingContainer<Key> {
        tree.open(index, .object)
        return KeyedEncodingContainer(EncodedMembers(object: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        tree.open(index, .array)
        return EncodedElements(array: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }

    /// Takes over what a writer wrote.
    func put(_ written: JSONWriter) { tree.put(written, at: index) }

    /// Encodes a value; some types Foundation's encoder treats in its own way, and so does this one.
    fileprivate func put<Value: Encodable>(_ value: Value) throws {
        if Value.self == String.self, let text = value as? String {
            encode(text)
        } else if Value.self == Data.self, let data = value as? Data {
            encode(data.base64EncodedString())
        } else if Value.self == URL.self, let url = value as? URL {
            encode(url.absoluteString)
        } else if Value.self == Decimal.self, let number = value as? Decimal {
            tree.scalar(index) { $0.raw(number.description.utf8) }
        } else {
            try value.encode(to: self)
        }
    }
}

extension TreeEncoder: SingleValueEncodingContainer {
    func encodeNil() { tree.scalar(index) { $0.append("null") } }
    func encode(_ value: Bool) { tree.scalar(index) { value.write(to: &$0) } }
    func encode(_ value: String) { tree.scalar(index) { $0.string(value) } }
    func encode(_ value: Double) { tree.scalar(index) { $0.number(value) } }
    func encode(_ value: Float) { tree.scalar(index) { $0.number(value) } }
    func encode(_ value: Int) { tree.scalar(index) { $0.integer(value) } }
    func encode(_ value: Int8) { tree.scalar(index) { $0.integer(value) } }
    func encode(_ value: Int16) { tree.scalar(index) { $0.integer(value) } }
    func encode(_ value: Int32) { tree.scalar(index) { $0.integer(value) } }
    func encode(_ value: Int64) { tree.scalar(index) { $0.integer(value) } }
    func encode(_ value: UInt) { tree.scalar(index) { $0.integer(value) } }
    func encode(_ value: UInt8) { tree.scalar(index) { $0.integer(value) } }
    func encode(_ value: UInt16) { tree.scalar(index) { $0.integer(value) } }
    func encode(_ value: UInt32) { tree.scalar(index) { $0.integer(value) } }
    func encode(_ value: UInt64) { tree.scalar(index) { $0.integer(value) } }
    func encode<Value: Encodable>(_ value: Value) throws { try put(value) }
}

/// The members of an object, for an encoder.
private struct EncodedMembers<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let object: TreeEncoder

    var codingPath: [any CodingKey] { object.codingPath }

    mutating func encodeNil(forKey key: Key) { object.new(key.stringValue).encodeNil() }
    mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        try object.new(key.stringValue).put(value)
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    )
        -> KeyedEncodingContainer<Nested>
    { object.member(key.stringValue).container(keyedBy: type) }
    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        object.member(key.stringValue).unkeyedContainer()
    }
    mutating func superEncoder() -> any Encoder { object.new("super") }
    mutating func superEncoder(forKey key: Key) -> any Encoder { object.new(key.stringValue) }
}

/// The elements of an array, for an encoder.
private struct EncodedElements: UnkeyedEncodingContainer {
    let array: TreeEncoder

    var codingPath: [any CodingKey] { array.codingPath }
    var count: Int { array.count }

    mutating func encodeNil() { array.new().encodeNil() }
    mutating func encode<Value: Encodable>(_ value: Value) throws { try array.new().put(value) }
    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        array.new().container(keyedBy: type)
    }
    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { array.new().unkeyedContainer() }
    mutating func superEncoder() -> any Encoder { array.new() }
}
