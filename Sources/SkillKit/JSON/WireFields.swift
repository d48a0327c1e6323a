/// The members of a JSON object that a type declares, each tied to a property.
///
/// One list serves reading and writing, so that the two can't disagree:
///
/// ```swift
/// public static let fields = WireFields<PlaybackProgress>()
///     .field("token", \.token)
///     .field("offsetInMilliseconds", \.offsetInMilliseconds)
/// ```
public struct WireFields<Root>: Sendable {
    private struct Field: Sendable {
        let read: @Sendable (inout Root, inout WireReader) -> Void
        let write: @Sendable (Root, inout JSONWriter) -> Void
    }

    private var fields: [Field] = []

    /// Creates an empty list.
    public init() {}

    /// The same list with one more member.
    ///
    /// A property that is `nil` is not written. A number that a `Double` would change is kept with the undeclared members.
    public func field<Value: WireValue>(
        _ name: StaticString,
        _ property: any WritableKeyPath<Root, Value?> & Sendable
    ) -> Self {
        appending(
            Field(
                read: { $0[keyPath: property] = $1.ifFits(name) },
                write: { $1.member(name, ifPresent: $0[keyPath: property]) }
            )
        )
    }

    // A function of its own, or its code would be in the executable once for each of some 300 members.
    @inline(never)
    private func appending(_ field: Field) -> Self {
        var copy = self
        copy.fields.append(field)
        return copy
    }

    /// Reads the members that are present.
    ///
    /// A member of the wrong type is not read, and its property stays `nil`.
    func read(_ root: inout Root, from reader: inout WireReader) {
        for field in fields { field.read(&root, &reader) }
    }

    /// Writes the properties that are not `nil`.
    func write(_ root: Root, to writer: inout JSONWriter) {
        for field in fields { field.write(root, &writer) }
    }
}
