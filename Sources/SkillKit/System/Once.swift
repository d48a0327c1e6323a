import Synchronization

/// A value that is computed once, when it is first needed.
///
/// So a turn pays only for what it uses. The value lives as long as the box.
package final class Once<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value
        init(_ value: Value) { self.value = value }
    }

    /// The address of the box, which this object owns; 0 before there is one.
    ///
    /// Not an `AtomicLazyReference`: its deinitialiser takes a fifteenth of the instructions of a process that answers
    /// one event.
    private let made = Atomic<UInt>(0)
    private let making = Mutex<Void>(())
    private let make: @Sendable () -> Value

    /// Creates the box without computing the value.
    package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    deinit {
        if let box = Self.box(made.load(ordering: .acquiring)) { box.release() }
    }

    private static func box(_ address: UInt) -> Unmanaged<Box>? {
        UnsafeRawPointer(bitPattern: address).map(Unmanaged.fromOpaque)
    }

    /// The value.
    ///
    /// Callers that arrive while it is being computed wait for the result; those that come later take no lock, so that
    /// turns on several cores don't wait for each other.
    package func get() -> Value {
        if let box = Self.box(made.load(ordering: .acquiring)) { return box.takeUnretainedValue().value }
        return making.withLock { _ in
            if let box = Self.box(made.load(ordering: .acquiring)) { return box.takeUnretainedValue().value }
            let box = Unmanaged.passRetained(Box(make()))
            made.store(UInt(bitPattern: box.toOpaque()), ordering: .releasing)
            return box.takeUnretainedValue().value
        }
    }
}
