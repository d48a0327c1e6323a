/// The name of a member of a stored state.
///
/// One type for all: the first time a type of keys is used, the runtime looks through every conformance in the program.
/// The keys that the compiler would make, one type for each case, took a quarter of a process's first answer.
struct StateKey: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringLiteral value: String) { stringValue = value }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
