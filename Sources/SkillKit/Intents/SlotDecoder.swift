/// Feeds an intent's slots to `Decodable` synthesis: one flat, keyed level of slot values.
///
/// Words that came without a value of their slot's type are looked up here, as Alexa would.
struct SlotDecoder: Decoder {
    var slots: Slots
    /// The types of slots whose properties don't imply one.
    var types: () -> [String: SlotType]
    /// Collects the slots that no property takes.
    var undeclared = Undeclared()
    var codingPath: [any CodingKey] { [] }
    // A requirement of `Decoder`.
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        undeclared.keep(slots.unorderedNames.filter { Key(stringValue: $0) == nil })
        return KeyedDecodingContainer(Container(slots: slots, types: types))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw NotASlotError() }
    func singleValueContainer() throws -> any SingleValueDecodingContainer { throw NotASlotError() }

    /// A property that needs more than a slot can hold.
    struct NotASlotError: Error {}

    /// The slots that no property of an intent takes, over all the parts that the intent is decoded in.
    final class Undeclared {
        private(set) var names: [String]?

        /// Keeps those that this part has no property for either.
        func keep(_ unknown: [String]) { names = names?.filter(unknown.contains) ?? unknown }
    }
}

extension Slots {
    /// Decodes these slots into an intent's properties.
    /// - Throws: The first slot that is missing or not understood.
    public func decode<I: Intent>(_ type: I.Type = I.self) throws(SlotError) -> I { try decode(type, of: I.name) }

    /// Decodes these slots into the properties of the intent with the given name.
    func decode<S: IntentSlots>(
        _ type: S.Type,
        of intent: IntentName,
        tellUndeclared: (String) -> Void = { _ in }
    ) throws(SlotError) -> S {
        let decoder = SlotDecoder(slots: self, types: { S.slotTypes })
        defer { for name in decoder.undeclared.names ?? [] { tellUndeclared(name) } }
        do {
            return try S(from: decoder)
        } catch let error as SlotError {
            throw error
        } catch {
            throw .undecodable(intent: intent)
        }
    }
}

extension SlotDecoder {
    private struct Container<Key: CodingKey>: KeyedDecodingContainerProtocol {
        var slots: Slots
        var types: () -> [String: SlotType]
        var codingPath: [any CodingKey] { [] }
        var allKeys: [Key] { slots.names.compactMap(Key.init(stringValue:)) }

        func contains(_ key: Key) -> Bool { slots[filled: key.stringValue] != nil }
        func decodeNil(forKey key: Key) -> Bool { !contains(key) }

        func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(type, key) }
        func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(type, key) }

        func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
            // What most slots hold. Looking up the conformance takes a new process as long as ranking films.
            if type == [String].self, let words = try value([String].self, key) as? T { return words }
            guard let slotType = type as? any SlotValue.Type, let value = try value(slotType, key) as? T else {
                throw NotASlotError()
            }
            return value
        }

        private func value<T: SlotValue>(_ type: T.Type, _ key: Key) throws(SlotError) -> T {
            // An outcome exists even if nothing was said: it says so.
            let absent = Slot(key.stringValue, spoken: nil)
            guard var slot = slots[filled: key.stringValue] ?? (type == SlotOutcome.self ? absent : nil) else {
                throw .missing(slot: key.stringValue)
            }
            if T.self == SpokenTime.self { slot = slots.withHalfOfDay(slot) }
            let slotType = T.slotType ?? types()[key.stringValue]
            guard let value = T(slot: slotType.map(slot.resolved(by:)) ?? slot) else {
                throw .notUnderstood(slot: key.stringValue, spoken: slot.spoken ?? "")
            }
            return value
        }

        func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { throw NotASlotError() }
        func decode(_ type: Double.Type, forKey key: Key) throws -> Double { throw NotASlotError() }
        func decode(_ type: Float.Type, forKey key: Key) throws -> Float { throw NotASlotError() }
        func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { throw NotASlotError() }
        func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { throw NotASlotError() }
        func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { throw NotASlotError() }
        func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { throw NotASlotError() }
        func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { throw NotASlotError() }
        func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { throw NotASlotError() }
        func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { throw NotASlotError() }
        func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { throw NotASlotError() }
        func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { throw NotASlotError() }
        func nestedContainer<NestedKey: CodingKey>(
            keyedBy type: NestedKey.Type,
            forKey key: Key
        ) throws -> KeyedDecodingContainer<NestedKey> { throw NotASlotError() }
        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw NotASlotError() }
        func superDecoder() throws -> any Decoder { throw NotASlotError() }
        func superDecoder(forKey key: Key) throws -> any Decoder { throw NotASlotError() }
    }
}
