/// The name of a JSON object's member, known to a type or not.
///
/// One keyed container then serves both: the members a type has names for, and the rest that it only keeps.
struct MemberKey: CodingKey, Hashable, ExpressibleByStringLiteral {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringLiteral value: String) { stringValue = value }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension KeyedDecodingContainer<MemberKey> {
    /// What an object holds besides the known members; a known one that is `null` counts, so that it comes back.
    func members(besides known: Set<String>) throws -> [String: JSON] {
        var members: [String: JSON] = [:]
        for key in allKeys {
            if !known.contains(key.stringValue) {
                members[key.stringValue] = try decode(JSON.self, forKey: key)
            } else if try decodeNil(forKey: key) {
                members[key.stringValue] = .null
            }
        }
        return members
    }

    /// The value of a member, if it is there and of that type; its name then joins those that were read.
    ///
    /// A member of another type is left to whoever keeps the members without a name. Devices are known to send such, and
    /// it is no reason to refuse a person.
    func ifFits<Value: Decodable>(_ type: Value.Type, _ key: MemberKey, _ read: inout Set<String>) throws -> Value? {
        guard contains(key) else { return nil }
        do {
            guard let value = try decodeIfPresent(type, forKey: key) else { return nil }
            read.insert(key.stringValue)
            return value
        } catch {
            // Not always a `DecodingError`: Foundation has an error of its own for `0.5` where an `Int` is read.
            return nil
        }
    }

    /// Keeps an empty collection as it came: to a skill it is the same as none at all, but not on the wire.
    func keepEmpty(_ key: MemberKey, _ empty: JSON, when isEmpty: Bool, in members: inout [String: JSON]) {
        if isEmpty, contains(key), members[key.stringValue] == nil { members[key.stringValue] = empty }
    }
}

extension KeyedEncodingContainer<MemberKey> {
    /// Writes the members that a type only keeps.
    ///
    /// Call it first: what the type knows is written over it.
    mutating func encode(members: [String: JSON]) throws {
        for (name, value) in members { try encode(value, forKey: MemberKey(stringValue: name)) }
    }
}
