import Synchronization

/// A value that is made when somebody first needs it, and once.
///
/// A turn that recommends nothing then costs nothing of what recommending needs.
final class Once<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)
    private let make: @Sendable () -> Value

    init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    /// The value.
    ///
    /// Who comes while another makes it waits for that.
    func get() -> Value {
        value.withLock { value in
            if let value { return value }
            let made = make()
            value = made
            return made
        }
    }
}
