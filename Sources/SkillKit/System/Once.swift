import Synchronization

/// A value that is computed once, when it is first needed.
///
/// So a turn pays only for what it uses. The value lives as long as the box.
public final class Once<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)
    private let make: @Sendable () -> Value

    /// Creates the box without computing the value.
    public init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    /// The value.
    ///
    /// Callers that arrive while it is being computed wait for the result.
    public func get() -> Value {
        value.withLock { value in
            if let value { return value }
            let made = make()
            value = made
            return made
        }
    }
}
