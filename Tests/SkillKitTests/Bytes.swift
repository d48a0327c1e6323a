import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads a value from JSON text.
func decode<Value: Decodable>(_ type: Value.Type = Value.self, _ text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
}

/// Writes a value as JSON.
func bytes(of value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
}

/// The JSON that a value is on the wire.
func wire(_ value: some Encodable) throws -> JSON {
    try JSONDecoder().decode(JSON.self, from: bytes(of: value))
}

/// The JSON that is left of a JSON text after it has been a value of a type.
func wire<Value: Codable>(of text: String, through type: Value.Type) throws -> JSON {
    try wire(decode(type, text))
}

/// A message as a device sends it, in a session unless told otherwise.
func message(_ request: JSON, attributes: JSON = [:], inSession: Bool = true) -> JSON {
    var message: [String: JSON] = ["version": "1.0", "request": request]
    if inSession {
        message["session"] = [
            "new": false, "sessionId": "session", "application": ["applicationId": "tea"],
            "user": ["userId": "somebody"], "attributes": attributes,
        ]
    }
    return .object(message)
}

/// A message with an intent whose slots were filled with these words.
func intentMessage(_ name: IntentName, _ slots: [String: String] = [:], attributes: JSON = [:]) -> JSON {
    let slots = slots.reduce(into: [String: JSON]()) { slots, slot in
        slots[slot.key] = ["name": .string(slot.key), "value": .string(slot.value), "confirmationStatus": "NONE"]
    }
    let intent: JSON = ["name": .string(name.rawValue), "confirmationStatus": "NONE", "slots": .object(slots)]
    return message(["type": "IntentRequest", "requestId": "1", "intent": intent], attributes: attributes)
}

extension Skill {
    /// The answer to a message, both through bytes.
    func answer(to message: JSON) async throws -> JSON {
        try JSONDecoder().decode(JSON.self, from: await handle(bytes(of: message)))
    }

    /// What a text is refused with, in words.
    func refusal(of text: String) async throws -> String {
        try await refusal(of: Data(text.utf8))
    }

    /// What bytes are refused with, in words.
    func refusal(of bytes: Data) async throws -> String {
        let error = await #expect(throws: SkillError.self) { try await handle(bytes) }
        return try #require(error).description
    }
}
