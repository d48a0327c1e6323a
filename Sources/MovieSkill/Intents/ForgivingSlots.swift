/// Reads the slots of an intent, some of which may mean nothing: a film with a kind that nobody knows is still a film.
struct ForgivingSlots<Key: CodingKey> {
    private let container: KeyedDecodingContainer<Key>
    /// Why the first of the slots that mean nothing doesn't.
    private(set) var error: (any Error)?

    init(_ container: KeyedDecodingContainer<Key>) { self.container = container }

    /// The value of a slot; `nil` if nothing was said for it, or nothing that is a value.
    mutating func value<Value: Decodable>(_ key: Key) -> Value? {
        do {
            return try container.decodeIfPresent(Value.self, forKey: key)
        } catch {
            self.error = self.error ?? error
            return nil
        }
    }
}
