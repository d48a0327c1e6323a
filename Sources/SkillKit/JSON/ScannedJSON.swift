/// A value in a scanned JSON text: where it is, read only when somebody asks for it.
///
/// Costs a reference to the text. A ``WireValue`` is made of one.
public struct ScannedJSON: Sendable {
    let text: JSONText
    let index: Int

    /// Scans a text; the value is the whole of it.
    /// - Throws: ``InputError`` with the line and column where the text stops being JSON or is nested too deeply.
    public init(scanning bytes: some Sequence<UInt8>) throws(InputError) {
        try self.init(scanning: Array(bytes), deepest: JSONScanner.deepest)
    }

    init(scanning bytes: [UInt8], deepest: Int) throws(InputError) {
        var scanner = JSONScanner(bytes, deepest: min(deepest, JSONScanner.deepest))
        do throws(JSONScanner.StopError) {
            text = try scanner.scan()
            index = 0
        } catch {
            throw InputError(path: [], reason: .syntax(JSONSyntaxError(scanner, error)))
        }
    }

    /// Scans a text with a member that may never be looked at.
    ///
    /// Strings and numbers in there may be odd, such as half of a surrogate pair or `1.2.3`, as long as their ends are
    /// clear, and the text still fits on a line.
    /// - Throws: ``InputError`` with the line and column where the text stops being JSON or is nested too deeply.
    init(scanning bytes: [UInt8], deepest: Int, leniently member: StaticString) throws(InputError) {
        var scanner = JSONScanner(bytes, deepest: min(deepest, JSONScanner.deepest), isLenient: true)
        if let text = try? scanner.scan() {
            self.init(text, 0)
            let inside = self[member].map { $0.index..<Int($0.node.next) }
            let areUnread = text.odd.allSatisfy { index in
                inside?.contains(index) == true && !ScannedJSON(text, index).bytes.contains { $0 == 0x0A || $0 == 0x0D }
            }
            if areUnread { return }
        }
        try self.init(scanning: bytes, deepest: deepest)
    }

    init(_ text: JSONText, _ index: Int) {
        self.text = text
        self.index = index
    }

    var node: JSONText.Node { text.nodes[index] }
    var kind: JSONText.Kind { node.kind }
    /// The bytes of the value: a string's without its quotes.
    var bytes: ArraySlice<UInt8> { text.bytes[Int(node.start)..<Int(node.end)] }

    /// The string, if it is one.
    var string: String? {
        switch kind {
        case .string: String(decoding: bytes, as: UTF8.self)
        case .escapedString: JSONString.text(of: bytes)
        case .null, .no, .yes, .number, .array, .object, .odd: nil
        }
    }

    /// The string as the name of a member: with U+FFFD for what can't be read.
    var name: String { kind == .odd ? JSONString.text(of: bytes) : string ?? "" }

    /// The number as it is spelled, if it is one.
    var number: String? { kind == .number ? String(decoding: bytes, as: UTF8.self) : nil }

    /// The whole number, if it is one that fits an `Int`, also in another spelling such as `1e2`.
    var integer: Int? {
        guard kind == .number else { return nil }
        if let integer = Self.integer(bytes) { return integer }
        guard let number, case .integer(let integer) = JSON(knownNumber: number) else { return nil }
        return integer
    }

    /// The whole number that digits spell; `nil` if there is anything else, or more of them than surely fit.
    private static func integer(_ bytes: ArraySlice<UInt8>) -> Int? {
        let isNegative = bytes.first == UInt8(ascii: "-")
        let digits = isNegative ? bytes.dropFirst() : bytes
        guard digits.count < 19 else { return nil }
        var value = 0
        for byte in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return isNegative ? -value : value
    }

    /// The value as a tree.
    public var json: JSON {
        switch kind {
        case .null: .null
        case .no: .bool(false)
        case .yes: .bool(true)
        case .number: Self.integer(bytes).map { .integer($0) } ?? JSON(knownNumber: number ?? "")
        case .string, .escapedString: .string(string ?? "")
        // With U+FFFD for what can't be read: every string can be spelled in JSON.
        case .odd: .string(JSONString.text(of: bytes))
        case .array: .array(elements.map(\.json))
        case .object:
            .object(
                members.reduce(into: [:]) { object, member in
                    // Of two members with the same name the first wins, as in Foundation.
                    let name = member.name.name
                    if object[name] == nil { object[name] = member.value.json }
                }
            )
        }
    }
}

extension ScannedJSON {
    /// The elements of an array; none of anything else.
    var elements: Elements { Elements(text: text, index: index + 1, end: kind == .array ? Int(node.next) : 0) }
    /// The members of an object in the order of the text; none of anything else.
    var members: Members { Members(text: text, index: index + 1, end: kind == .object ? Int(node.next) : 0) }

    struct Elements: Sequence, IteratorProtocol {
        let text: JSONText
        var index: Int
        let end: Int

        mutating func next() -> ScannedJSON? {
            guard index < end else { return nil }
            defer { index = Int(text.nodes[index].next) }
            return ScannedJSON(text, index)
        }
    }

    struct Members: Sequence, IteratorProtocol {
        let text: JSONText
        var index: Int
        let end: Int

        mutating func next() -> (name: ScannedJSON, value: ScannedJSON)? {
            guard index < end else { return nil }
            let name = index
            index = Int(text.nodes[name + 1].next)
            return (ScannedJSON(text, name), ScannedJSON(text, name + 1))
        }
    }

    /// The first member of that name, if the value is an object that has one.
    subscript(name: StaticString) -> ScannedJSON? {
        for member in members where member.name.spells(name) { return member.value }
        return nil
    }

    /// The first member of that name, if the value is an object that has one.
    subscript(name: String) -> ScannedJSON? {
        for member in members where member.name.spells(name) { return member.value }
        return nil
    }

    /// Whether it is a string with this text.
    func spells(_ name: StaticString) -> Bool {
        let node = node
        guard node.kind == .string else { return kind == .escapedString && string == name.description }
        let count = Int(node.end - node.start)
        guard count == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { name in
            for place in 0..<count where text.bytes[Int(node.start) + place] != name[place] { return false }
            return true
        }
    }

    /// Whether it is a string with this text.
    func spells(_ name: String) -> Bool {
        let node = node
        guard node.kind == .string else { return kind == .escapedString && string == name }
        guard Int(node.end - node.start) == name.utf8.count else { return false }
        var place = Int(node.start)
        for byte in name.utf8 {
            if text.bytes[place] != byte { return false }
            place += 1
        }
        return true
    }

    /// The names of members and the indices that lead to it; found anew each time, for errors.
    var path: [String] {
        var path: [String] = []
        var here = ScannedJSON(text, 0)
        while here.index != index {
            let parent = here
            if here.kind == .object {
                guard let member = here.members.first(where: { index < Int($0.value.node.next) }) else { return path }
                path.append(member.name.name)
                here = member.value
            } else {
                guard let (place, element) = here.elements.enumerated().first(where: { index < Int($1.node.next) })
                else { return path }
                path.append("\(place)")
                here = element
            }
            if here.index > index || here.index == parent.index { return path }
        }
        return path
    }

    /// The error that it is not what was expected.
    func misfit(_ expected: String) -> JSONMisfitError {
        JSONMisfitError(self, kind == .null ? .null(expected: expected) : .mismatch(expected: expected))
    }
}
