/// The name of a JSON object's member, whether or not a type declares it.
///
/// One keyed container then serves both the members that a type declares and the rest, which it only keeps.
struct MemberKey: CodingKey, Hashable, ExpressibleByStringLiteral {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringLiteral value: String) { stringValue = value }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension KeyedDecodingContainer<MemberKey> {
    /// The members of an object besides the known ones, and known ones that are `null`, so that they are written back.
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

    /// The value of a member, if it is present and of that type; its name is then added to those that were read.
    ///
    /// A member of another type is left among the undeclared ones. Devices do send such members, and that is no reason to
    /// refuse a request.
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

    /// Keeps an empty collection, which is the same as none to a skill but not on the wire.
    func keepEmpty(_ key: MemberKey, _ empty: JSON, when isEmpty: Bool, in members: inout [String: JSON]) {
        if isEmpty, contains(key), members[key.stringValue] == nil { members[key.stringValue] = empty }
    }
}

extension KeyedEncodingContainer<MemberKey> {
    /// Writes the members that a type only keeps.
    ///
    /// Call it first: the members that the type declares overwrite these.
    mutating func encode(members: [String: JSON]) throws {
        for (name, value) in members { try encode(value, forKey: MemberKey(stringValue: name)) }
    }
}
