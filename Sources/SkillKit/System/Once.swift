import Synchronization

/// A value that is made when somebody first needs it, and once.
///
/// What a turn does not ask for then costs it nothing. The value is kept for as long as the box lives.
public final class Once<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)
    private let make: @Sendable () -> Value

    /// Creates the box; nothing is made yet.
    public init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    /// The value.
    ///
    /// Who comes while another makes it waits for that.
    public func get() -> Value {
        value.withLock { value in
            if let value { return value }
            let made = make()
            value = made
            return made
        }
    }
}
