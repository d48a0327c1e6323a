/// What an encoder has been given so far: a tree in one list, its scalars already spelled in one buffer.
final class EncodedTree {
    enum Kind { case nothing, scalar, array, object }

    private struct Value {
        var kind = Kind.nothing
        /// The member's name; empty for an element.
        var name = ""
        /// A scalar's text.
        var start = 0
        var end = 0
        // Other values, by their places in the list; `none` if there is none.
        var parent = EncodedTree.none
        var first = EncodedTree.none
        var last = EncodedTree.none
        var next = EncodedTree.none
    }

    private static let none = -1
    private var values = [Value()]
    private var scalars = JSONWriter(capacity: 256)

    /// Whether there is anything.
    var isFilled: Bool { values[0].kind != .nothing }

    /// Turns a value into an object or array, unless it is one already.
    func open(_ index: Int, _ kind: Kind) {
        if values[index].kind != kind { values[index].kind = kind }
    }

    /// Turns a value into a scalar.
    func scalar(_ index: Int, _ write: (inout JSONWriter) -> Void) {
        values[index].start = scalars.bytes.count
        write(&scalars)
        values[index].end = scalars.bytes.count
        values[index].kind = .scalar
    }

    /// Replaces a value by what a writer wrote.
    func put(_ written: JSONWriter, at index: Int) { scalar(index) { $0.take(over: written) } }

    /// Adds a member or an element that has no value yet.
    func add(to parent: Int, named name: String?) -> Int {
        let index = values.count
        values.append(Value(name: name ?? "", parent: parent))
        let last = values[parent].last
        if last == Self.none { values[parent].first = index } else { values[last].next = index }
        values[parent].last = index
        return index
    }

    /// The member of that name, or a new one.
    func member(of parent: Int, named name: String) -> Int {
        children(of: parent).first { values[$0].name == name && values[$0].kind != .scalar }
            ?? add(to: parent, named: name)
    }

    /// How many elements there are.
    func count(in index: Int) -> Int { children(of: index).reduce(0) { count, _ in count + 1 } }

    private struct Children: Sequence, IteratorProtocol {
        let tree: EncodedTree
        var index: Int

        mutating func next() -> Int? {
            guard index != EncodedTree.none else { return nil }
            defer { index = tree.values[index].next }
            return index
        }
    }

    private func children(of index: Int) -> Children { Children(tree: self, index: values[index].first) }

    /// Writes the whole.
    func write(to writer: inout JSONWriter) {
        write(0, to: &writer)
        writer.take(over: scalars.hasUnwritable)
    }

    private func write(_ index: Int, to writer: inout JSONWriter) {
        let value = values[index]
        switch value.kind {
        case .scalar: writer.raw(scalars.bytes[value.start..<value.end])
        case .array: writer.array(children(of: index)) { write($0, to: &$1) }
        case .object, .nothing:
            writer.object { writer in
                for child in children(of: index) { writer.member(values[child].name) { write(child, to: &$0) } }
            }
        }
    }

    /// The names of members, and the places of elements, that lead to a value.
    func path(to index: Int) -> [any CodingKey] {
        var path: [any CodingKey] = []
        var here = index
        while values[here].parent != Self.none {
            let parent = values[here].parent
            if values[parent].kind == .array {
                path.append(MemberKey(intValue: Array(children(of: parent)).firstIndex(of: here) ?? 0))
            } else {
                path.append(MemberKey(stringValue: values[here].name))
            }
            here = parent
        }
        return path.reversed()
    }
}
