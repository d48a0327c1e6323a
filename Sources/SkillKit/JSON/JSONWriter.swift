/// Writes JSON in UTF-8 into one buffer, on one line, the members of each object in alphabetical order: that of their bytes,
/// as Foundation's encoder does it.
///
/// Members may come in any order: they are sorted by name when their object is closed, unless they came sorted. Of
/// members with the same name, the last counts.
public struct JSONWriter {
    /// What has been written.
    private(set) var bytes: [UInt8] = []
    /// Whether `null` was written in place of a number that JSON can't hold.
    private(set) var hasUnwritable = false
    /// The members of all open objects, and how many of them belong to outer ones.
    private var members: [Member] = []
    private var first = 0
    private var isSorted = true

    private struct Member {
        /// Where its name begins, without the quote.
        let name: Int
        let nameEnd: Int
        /// Where it ends, with the comma after it.
        var end = 0
        /// The first eight bytes of the name: enough for most comparisons.
        let head: UInt64
        /// Whether the name has no escapes, so that it is written as it is.
        let isPlain: Bool
    }

    /// Begins empty, with room for a usual answer.
    init(capacity: Int = 1024) { bytes.reserveCapacity(capacity) }

    /// Writes an object, whose members `content` writes.
    mutating func object(_ content: (inout JSONWriter) -> Void) {
        let outer = (first, isSorted)
        (first, isSorted) = (members.count, true)
        bytes.append(UInt8(ascii: "{"))
        let start = bytes.count
        content(&self)
        close(from: start)
        (first, isSorted) = outer
    }

    private mutating func close(from start: Int) {
        if !isSorted { sort(from: start) }
        if members.count > first {
            bytes[bytes.count - 1] = UInt8(ascii: "}")
        } else {
            bytes.append(UInt8(ascii: "}"))
        }
        members.removeLast(members.count - first)
    }

    /// Writes a member of the object that is being written.
    mutating func member(_ name: StaticString, _ value: (inout JSONWriter) -> Void) {
        let start = bytes.count + 1
        bytes.append(UInt8(ascii: "\""))
        append(name)
        let member = begin(named: start)
        value(&self)
        end(member)
    }

    /// Writes a member of the object that is being written.
    mutating func member(_ name: String, _ value: (inout JSONWriter) -> Void) {
        let start = bytes.count + 1
        string(name)
        bytes.removeLast()
        let member = begin(named: start)
        value(&self)
        end(member)
    }

    /// Ends the name of a member, which began at a place; returns which member it is.
    private mutating func begin(named start: Int) -> Int {
        var head: UInt64 = 0
        var isPlain = true
        for (place, byte) in bytes[start...].enumerated() {
            if place < 8 { head |= UInt64(byte) << UInt64(56 - 8 * place) }
            if byte == UInt8(ascii: "\\") { isPlain = false }
        }
        let member = Member(name: start, nameEnd: bytes.count, head: head, isPlain: isPlain)
        if isSorted, members.count > first, !precedes(members[members.count - 1], member) { isSorted = false }
        append("\":")
        members.append(member)
        return members.count - 1
    }

    private mutating func end(_ member: Int) {
        bytes.append(UInt8(ascii: ","))
        members[member].end = bytes.count
    }

    /// Writes a member of the object that is being written.
    mutating func member(_ name: StaticString, _ value: some WireValue) { member(name) { value.write(to: &$0) } }

    /// Writes a member, unless its value is `nil`.
    mutating func member(_ name: StaticString, ifPresent value: (some WireValue)?) {
        if let value { member(name) { value.write(to: &$0) } }
    }

    /// Writes the members that a type only keeps.
    ///
    /// Call it first: the members that the type declares replace these.
    mutating func members(_ members: [String: JSON]) {
        for (name, value) in members { member(name) { value.write(to: &$0) } }
    }

    /// Writes an array.
    mutating func array<Elements: Sequence>(
        _ elements: Elements,
        _ write: (Elements.Element, inout JSONWriter) -> Void
    ) {
        bytes.append(UInt8(ascii: "["))
        var isEmpty = true
        for element in elements {
            write(element, &self)
            bytes.append(UInt8(ascii: ","))
            isEmpty = false
        }
        if isEmpty {
            bytes.append(UInt8(ascii: "]"))
        } else {
            bytes[bytes.count - 1] = UInt8(ascii: "]")
        }
    }

    /// Writes text that is JSON already.
    mutating func raw(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

    /// Writes what an author declares, such as a state; `null` if it can't be encoded.
    mutating func encode(_ value: some Encodable) {
        do { try TreeEncoder.write(value, to: &self) } catch {
            hasUnwritable = true
            append("null")
        }
    }

    /// Writes what another writer wrote.
    mutating func take(over other: JSONWriter) {
        raw(other.bytes)
        take(over: other.hasUnwritable)
    }

    /// Remembers that something could not be written elsewhere.
    mutating func take(over hasUnwritable: Bool) { self.hasUnwritable = self.hasUnwritable || hasUnwritable }

    /// Writes text that is JSON already.
    mutating func append(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    /// Writes a string in quotes.
    mutating func string(_ string: String) { JSONString.write(string, to: &bytes) }

    /// Writes a whole number.
    mutating func integer(_ integer: some FixedWidthInteger) { raw(integer.description.utf8) }

    /// Writes a number, without a fraction if it is whole.
    mutating func number(_ number: some BinaryFloatingPoint & CustomStringConvertible) {
        guard number.isFinite else {
            hasUnwritable = true
            return append("null")
        }
        let text = number.description
        raw(text.hasSuffix(".0") ? text.dropLast(2).utf8 : text[...].utf8)
    }

    // MARK: - Order

    private func precedes(_ one: Member, _ other: Member) -> Bool {
        guard one.isPlain, other.isPlain else { return name(one).lexicographicallyPrecedes(name(other)) }
        if one.head != other.head { return one.head < other.head }
        return bytes[one.name..<one.nameEnd].lexicographicallyPrecedes(bytes[other.name..<other.nameEnd])
    }

    private func name(_ member: Member) -> [UInt8] {
        Array(JSONString.text(of: bytes[member.name..<member.nameEnd]).utf8)
    }

    /// Sorts the members of the innermost object, which begin at a place.
    private mutating func sort(from start: Int) {
        let unsorted = members[first...]
        // Names that have to be read are read once, not for each comparison.
        let names = unsorted.allSatisfy(\.isPlain) ? [] : unsorted.map(name)
        func precedes(_ one: Int, _ other: Int) -> Bool {
            if names.isEmpty { return self.precedes(unsorted[one], unsorted[other]) }
            return names[one - first].lexicographicallyPrecedes(names[other - first])
        }
        // Stable, so the last of those with the same name comes last.
        let order = unsorted.indices.sorted { precedes($0, $1) || !precedes($1, $0) && $0 < $1 }
        var whole: [UInt8] = []
        whole.reserveCapacity(bytes.count - start)
        for (place, index) in order.enumerated() {
            if place + 1 < order.count, !precedes(index, order[place + 1]) { continue }
            whole += bytes[unsorted[index].name - 1..<unsorted[index].end]
        }
        bytes.replaceSubrange(start..., with: whole)
    }
}
