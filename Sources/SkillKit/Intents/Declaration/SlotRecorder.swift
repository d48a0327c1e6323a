/// Learns an intent's slots from its `Decodable` synthesis: decodes it from examples, and records what it asks for.
struct SlotRecorder {
    /// What was recorded.
    final class Notes {
        var slots: [SlotDeclaration] = []
        var findings: [DeclarationFinding] = []
    }

    let notes = Notes()

    init<S: IntentSlots>(_ type: S.Type, of intent: IntentName) {
        do {
            _ = try S(from: Recording(notes: notes, intent: intent, types: S.slotTypes))
        } catch {
            // Whatever the decoder could not provide has already been noted.
            if notes.findings.isEmpty { notes.findings.append(.notASlot("\(S.self)", intent: intent)) }
        }
    }

    private struct NoExampleError: Error {}

    private struct Recording: Decoder {
        let notes: Notes
        let intent: IntentName
        let types: [String: SlotType]
        var codingPath: [any CodingKey] { [] }
        // A requirement of `Decoder`.
        var userInfo: [CodingUserInfoKey: Any] { [:] }

        func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
            KeyedDecodingContainer(Container(recording: self))
        }
        func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw NoExampleError() }
        func singleValueContainer() throws -> any SingleValueDecodingContainer { throw NoExampleError() }

        /// Words that no type accepts.
        private static let noValue = "mumble mumble"

        func note<Value: SlotValue>(_ type: Value.Type, _ name: String, isRequired: Bool) throws -> Value {
            let declared = Value.slotType ?? types[name]
            if declared == nil { notes.findings.append(.untypedSlot(name, intent: intent)) }
            let slotType = declared ?? .searchQuery
            let slot = SlotDeclaration(
                name: name,
                type: slotType,
                isRequired: isRequired,
                isList: Value.isList,
                isOpen: Value(slot: Slot(name, example: Self.noValue, of: slotType)) != nil
            )
            notes.slots.append(slot)
            #if Workbench
            if !slotType.isAmazons, !slot.isOpen { notes.findings += DeclarationCheck.mismatches(type, slotType) }
            #endif
            for example in slotType.examples {
                if let value = Value(slot: Slot(name, example: example, of: slotType)) { return value }
            }
            notes.findings.append(.uselessExamples(slot: name, type: slotType.name, intent: intent))
            throw NoExampleError()
        }
    }

    private struct Container<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let recording: Recording
        var codingPath: [any CodingKey] { [] }
        var allKeys: [Key] { [] }

        func contains(_ key: Key) -> Bool { true }
        func decodeNil(forKey key: Key) -> Bool { false }

        func decode(_ type: String.Type, forKey key: Key) throws -> String { try required(type, key) }
        func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try required(type, key) }
        func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
            guard let slotType = type as? any SlotValue.Type, let value = try required(slotType, key) as? T else {
                throw notASlot(key)
            }
            return value
        }
        func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try optional(type, key) }
        func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try optional(type, key) }
        func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
            guard let slotType = type as? any SlotValue.Type else { throw notASlot(key) }
            return try optional(slotType, key) as? T
        }

        private func required<T: SlotValue>(_ type: T.Type, _ key: Key) throws -> T {
            // An outcome exists even if nothing was said.
            try recording.note(type, key.stringValue, isRequired: type != SlotOutcome.self)
        }
        private func optional<T: SlotValue>(_ type: T.Type, _ key: Key) throws -> T {
            try recording.note(type, key.stringValue, isRequired: false)
        }
        private func notASlot(_ key: Key) -> NoExampleError {
            recording.notes.findings.append(.notASlot(key.stringValue, intent: recording.intent))
            return NoExampleError()
        }

        func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { throw notASlot(key) }
        func decode(_ type: Double.Type, forKey key: Key) throws -> Double { throw notASlot(key) }
        func decode(_ type: Float.Type, forKey key: Key) throws -> Float { throw notASlot(key) }
        func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { throw notASlot(key) }
        func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { throw notASlot(key) }
        func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { throw notASlot(key) }
        func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { throw notASlot(key) }
        func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { throw notASlot(key) }
        func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { throw notASlot(key) }
        func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { throw notASlot(key) }
        func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { throw notASlot(key) }
        func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { throw notASlot(key) }
        func nestedContainer<NestedKey: CodingKey>(
            keyedBy type: NestedKey.Type,
            forKey key: Key
        ) throws -> KeyedDecodingContainer<NestedKey> { throw notASlot(key) }
        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw notASlot(key) }
        func superDecoder() throws -> any Decoder { throw NoExampleError() }
        func superDecoder(forKey key: Key) throws -> any Decoder { throw notASlot(key) }
    }
}
