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
        let read: @Sendable (inout Root, KeyedDecodingContainer<MemberKey>, inout Set<String>) throws -> Void
        let write: @Sendable (Root, inout KeyedEncodingContainer<MemberKey>) throws -> Void
    }

    private var fields: [Field] = []

    /// Creates an empty list.
    public init() {}

    /// The same list with one more member.
    ///
    /// A property that is `nil` is not written.
    public func field<Value: Codable & Sendable>(
        _ name: String,
        _ property: any WritableKeyPath<Root, Value?> & Sendable
    ) -> Self {
        appending(name, property, as: Value.self) { $0 }
    }

    /// The same list with one more member that is a number, whole or not.
    ///
    /// A number that a `Double` would change is kept with the undeclared members instead.
    public func field(_ name: String, _ property: any WritableKeyPath<Root, Double?> & Sendable) -> Self {
        appending(name, property, as: ExactNumber.self, \.value)
    }

    /// The same list with one more member that is an array of numbers, whole or not.
    public func field(_ name: String, _ property: any WritableKeyPath<Root, [Double]?> & Sendable) -> Self {
        appending(name, property, as: [ExactNumber].self) { $0.map(\.value) }
    }

    private func appending<Value: Codable & Sendable, Form: Decodable & Sendable>(
        _ name: String,
        _ property: any WritableKeyPath<Root, Value?> & Sendable,
        as _: Form.Type,
        _ value: @escaping @Sendable (Form) -> Value
    ) -> Self {
        let key = MemberKey(stringValue: name)
        var copy = self
        copy.fields.append(
            Field(
                read: { $0[keyPath: property] = try $1.ifFits(Form.self, key, &$2).map(value) },
                write: { try $1.encodeIfPresent($0[keyPath: property], forKey: key) }
            )
        )
        return copy
    }

    /// Reads the members that are present, and returns their names.
    ///
    /// A member of the wrong type is not read, and its property stays `nil`.
    func read(_ root: inout Root, from container: KeyedDecodingContainer<MemberKey>) throws -> Set<String> {
        var names: Set<String> = []
        for field in fields { try field.read(&root, container, &names) }
        return names
    }

    /// Writes the properties that are not `nil`.
    func write(_ root: Root, to container: inout KeyedEncodingContainer<MemberKey>) throws {
        for field in fields { try field.write(root, &container) }
    }
}
