/// A value within a message from outside, with its path: for reading what must be there, and naming what is missing.
struct JSONPart {
    /// The value; `nil` if it is missing.
    let json: JSON?
    /// The names of members and the indices that lead to it.
    let path: [String]

    init(_ json: JSON?, at path: [String] = []) {
        self.json = json
        self.path = path
    }

    /// A member; `null` counts as missing.
    subscript(name: String) -> JSONPart {
        let member = json?[name]
        return JSONPart(member == .null ? nil : member, at: path + [name])
    }

    /// The string, if it is one.
    var string: String? { json?.string }

    /// The text, if it is one that says anything.
    var filled: String? {
        guard let string, string.contains(where: { !$0.isWhitespace }) else { return nil }
        return string
    }

    /// The elements, if it is an array; none otherwise.
    var elements: [JSONPart] {
        guard case .array(let elements)? = json else { return [] }
        return elements.enumerated().map { JSONPart($1, at: path + ["\($0)"]) }
    }

    /// The members in alphabetical order, if it is an object; none otherwise.
    var members: [(name: String, part: JSONPart)] {
        guard case .object(let members)? = json else { return [] }
        return members.sorted { $0.key < $1.key }.map { ($0.key, JSONPart($0.value, at: path + [$0.key])) }
    }

    /// The string that must be here.
    /// - Throws: ``InputError`` if it is missing or something else.
    func required() throws(InputError) -> String {
        guard let string else { throw unfit("a string") }
        return string
    }

    /// The object that must be here.
    /// - Throws: ``InputError`` if it is missing or something else.
    func object() throws(InputError) -> JSONPart {
        guard case .object? = json else { throw unfit("an object") }
        return self
    }

    /// The array that must be here.
    /// - Throws: ``InputError`` if it is missing or something else.
    func array() throws(InputError) -> [JSONPart] {
        guard case .array? = json else { throw unfit("an array") }
        return elements
    }

    /// What is wrong if the value is not what was expected.
    func unfit(_ expected: String) -> InputError {
        InputError(path: path, reason: json == nil ? .missing : .mismatch(expected: expected))
    }
}
