/// A value that is kept behind a reference, so that what holds it is small.
///
/// The compiler writes out copying, moving and destroying for each type that holds a large value in itself: some ten
/// kilobytes for a response. Copies share the reference; setting the value makes a new one.
@propertyWrapper
struct Boxed<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private var box: Box

    init(wrappedValue: Value) { box = Box(wrappedValue) }

    var wrappedValue: Value {
        get { box.value }
        set { box = Box(newValue) }
    }
}
