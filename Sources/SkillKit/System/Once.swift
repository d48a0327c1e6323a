import Synchronization

/// A value that is computed once, when it is first needed.
///
/// So a turn pays only for what it uses. The value lives as long as the box.
public final class Once<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value
        init(_ value: Value) { self.value = value }
    }

    private let made = AtomicLazyReference<Box>()
    private let making = Mutex<Void>(())
    private let make: @Sendable () -> Value

    /// Creates the box without computing the value.
    public init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    /// The value.
    ///
    /// Callers that arrive while it is being computed wait for the result; those that come later take no lock, so that
    /// turns on several cores don't wait for each other.
    public func get() -> Value {
        if let box = made.load() { return box.value }
        return making.withLock { _ in
            if let box = made.load() { return box.value }
            return made.storeIfNil(Box(make())).value
        }
    }
}
