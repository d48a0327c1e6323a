/// Reads the members of an object, and knows which of them were read: the others are kept as they came.
///
/// For the members that a type declares, which are few: each costs a look at the names before it.
struct WireReader {
    let object: ScannedJSON
    /// Which members were read, by their places among the first 64.
    private var read: UInt64 = 0
    /// The names of those after the first 64 that were read.
    private var readLater: [ScannedJSON] = []

    /// Begins to read.
    /// - Throws: ``JSONMisfitError`` if the value is not an object.
    init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        guard scanned.kind == .object else { throw scanned.misfit("an object") }
        object = scanned
    }

    /// The value of a member, if there is one; `null` is one.
    func value(_ name: StaticString) -> ScannedJSON? { object[name] }

    /// The value of a member, if it is there and of that type.
    ///
    /// A member of another type is left among the undeclared ones. Devices do send such members, and that is no reason to
    /// refuse a request.
    mutating func ifFits<Value: WireValue>(_ name: StaticString, as _: Value.Type = Value.self) -> Value? {
        guard let found = find(name), found.value.kind != .null, let value = try? Value(found.value) else { return nil }
        mark(found)
        return value
    }

    /// The value of a member; `nil` if there is none, or if it is `null`, which is then kept.
    /// - Throws: ``JSONMisfitError`` if it is of another type.
    mutating func ifPresent<Value: WireValue>(_ name: StaticString) throws(JSONMisfitError) -> Value? {
        guard let found = find(name), found.value.kind != .null else { return nil }
        mark(found)
        return try Value(found.value)
    }

    /// The value of a member that must be there.
    /// - Throws: ``JSONMisfitError`` if it is missing or of another type.
    mutating func required<Value: WireValue>(_ name: StaticString) throws(JSONMisfitError) -> Value {
        try Value(required(name))
    }

    /// The value of a member that must be there, not read yet.
    /// - Throws: ``JSONMisfitError`` if it is missing.
    mutating func required(_ name: StaticString) throws(JSONMisfitError) -> ScannedJSON {
        guard let found = find(name) else { throw JSONMisfitError(object, .missing(name.description)) }
        mark(found)
        return found.value
    }

    /// Marks a member as read, whatever it is.
    mutating func take(_ name: StaticString) -> ScannedJSON? {
        guard let found = find(name) else { return nil }
        mark(found)
        return found.value
    }

    /// Reads the members of a member, if that is an object.
    mutating func object(_ name: StaticString) -> WireReader? {
        guard let found = find(name), let reader = try? WireReader(found.value) else { return nil }
        mark(found)
        return reader
    }

    /// The members that were not read: those that nobody declares, and declared ones that are `null` or of another type.
    func undeclared() -> [String: JSON] {
        // Not `[:]`, which is a call that looks up metadata where the build is for size.
        var undeclared = [String: JSON]()
        // A member with the name of one that was read, which came first, doesn't count; most objects need no look at those.
        var read: [String]?
        for (place, member) in object.members.enumerated() where !isRead(place, member.name) {
            let name = member.name.name
            let names = read ?? readNames
            read = names
            if undeclared[name] == nil, !names.contains(name) { undeclared[name] = member.value.json }
        }
        return undeclared
    }

    private var readNames: [String] {
        var names = readLater.map(\.name)
        guard read != 0 else { return names }
        for (place, member) in zip(0..<64, object.members) where isRead(place, member.name) {
            names.append(member.name.name)
        }
        return names
    }

    private typealias Found = (place: Int, name: ScannedJSON, value: ScannedJSON)

    private func find(_ name: StaticString) -> Found? {
        var place = 0
        for member in object.members {
            if member.name.spells(name) { return (place, member.name, member.value) }
            place += 1
        }
        return nil
    }

    private func isRead(_ place: Int, _ name: ScannedJSON) -> Bool {
        place < 64 ? read & 1 << UInt64(place) != 0 : readLater.contains { $0.index == name.index }
    }

    private mutating func mark(_ found: Found) {
        if found.place < 64 { read |= 1 << UInt64(found.place) } else { readLater.append(found.name) }
    }
}

extension [String: JSON] {
    /// Keeps an empty collection, which is the same as none to a skill but not on the wire.
    mutating func keepEmpty(_ name: StaticString, _ empty: JSON, when isEmpty: Bool, in reader: WireReader) {
        if isEmpty, reader.value(name) != nil, self[name.description] == nil { self[name.description] = empty }
    }
}
