/// A place in a recording where the answer may differ.
///
/// In a file it is an element of `allow`, in a turn, in a dialogue, or on a line of its own for all lines that follow:
///
/// - `{"path": "response.card"}`: anything may be there, or nothing.
/// - `{"path": "response.outputSpeech", "anyOf": ["Goodbye.", "Bye, {any UserName}."]}`: one of these is allowed as
///   well. `{any NAME}` stands for words that the skill knows as a value of the slot, or slot type, NAME.
///
/// A `*` in a path stands for any member, or any index.
struct Allowance: Sendable, Hashable {
    /// The parts of the path: names, and indices.
    let path: [String]
    /// What may be there besides what was recorded; `nil` for anything.
    let alternatives: [JSON]?

    /// Reads a list of allowances; empty if there is none.
    /// - Throws: ``InputError`` with the path of what is wrong.
    static func list(_ json: JSON?) throws(InputError) -> [Allowance] {
        guard let json, json != .null else { return [] }
        guard case .array(let elements) = json else {
            throw InputError(path: ["allow"], reason: .mismatch(expected: "an array"))
        }
        var list: [Allowance] = []
        for (index, element) in elements.enumerated() { list.append(try Allowance(element, ["allow", "\(index)"])) }
        return list
    }

    private init(_ json: JSON, _ place: [String]) throws(InputError) {
        guard case .object(let members) = json else {
            throw InputError(path: place, reason: .mismatch(expected: "an object"))
        }
        for name in members.keys.sorted() where name != "path" && name != "anyOf" {
            throw InputError(path: place + [name], reason: .mismatch(expected: "a known member: 'path' or 'anyOf'"))
        }
        guard let path = members["path"]?.string, !path.isEmpty else {
            throw InputError(path: place + ["path"], reason: members["path"] == nil ? .missing : .unusable)
        }
        self.path = Self.parts(of: path)
        switch members["anyOf"] {
        case nil: alternatives = nil
        case .array(let values)? where !values.isEmpty: alternatives = values
        default: throw InputError(path: place + ["anyOf"], reason: .mismatch(expected: "an array of alternatives"))
        }
    }

    /// Whether it is about a place.
    func covers(_ place: [String]) -> Bool {
        path.count == place.count && zip(path, place).allSatisfy { $0 == "*" || $0 == $1 }
    }

    /// The parts of a path: `a.b[2].c` has four.
    static func parts(of path: String) -> [String] {
        path.split { $0 == "." || $0 == "[" }.map { String($0.last == "]" ? $0.dropLast() : $0) }
    }
}
