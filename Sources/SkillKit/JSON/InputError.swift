/// Why bytes from outside can't be used, and where in them.
public struct InputError: LoggableError, Hashable {
    /// The path to the offending value: names of members, indices of arrays.
    ///
    /// Empty for the whole document.
    public var path: [String]
    /// What is wrong there.
    public var reason: Reason

    /// What can be wrong with a value.
    public enum Reason: Sendable, Hashable {
        /// A required member is missing.
        case missing
        /// A required member is missing, and seems to be inside another, as gateways wrap messages.
        case wrapped(in: String)
        /// A value is `null` where it must not be.
        case null(expected: String)
        /// A value of another type was expected.
        case mismatch(expected: String)
        /// A value of the right type that can't be used.
        case unusable
        /// The bytes are not JSON.
        case syntax(JSONSyntaxError)
        /// The bytes can't be read, for an unknown reason.
        case unreadable
    }

    /// Creates an error.
    public init(path: [String], reason: Reason) {
        self.path = path
        self.reason = reason
    }
}

extension InputError: CustomStringConvertible {
    public var description: String {
        let place = path.isEmpty ? "the document" : "'\(path.joined(separator: "."))'"
        return switch reason {
        case .missing: "\(place) is missing"
        case .wrapped(let wrapper):
            "\(place) is missing; pass on the content of '\(wrapper)' alone, without what a gateway adds"
        case .null(let expected): "\(place) is null; expected \(expected)"
        case .mismatch(let expected): "\(place) is not \(expected)"
        case .unusable: "\(place) has a value that can't be used"
        case .syntax(let error): "not JSON at \(error)"
        case .unreadable: "\(place) can't be read"
        }
    }
}

extension InputError {
    /// Translates what the decoding of an author's type threw.
    init(_ error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context):
            self.init(keys: context.codingPath + [key], reason: .missing)
        case .typeMismatch(let type, let context):
            self.init(keys: context.codingPath, reason: .mismatch(expected: Self.words(for: type)))
        case .valueNotFound(let type, let context):
            self.init(keys: context.codingPath, reason: .null(expected: Self.words(for: type)))
        case .dataCorrupted(let context):
            self.init(keys: context.codingPath, reason: .unusable)
        @unknown default:
            self.init(path: [], reason: .unreadable)
        }
    }

    private init(keys path: [any CodingKey], reason: Reason) {
        self.init(path: path.map { $0.intValue.map(String.init) ?? $0.stringValue }, reason: reason)
    }

    /// What JSON calls the value that a Swift type is decoded from.
    private static func words(for type: any Any.Type) -> String {
        switch type {
        case is String.Type: "a string"
        case is Bool.Type: "true or false"
        case is Int.Type, is Int64.Type: "a whole number"
        case is Double.Type: "a number"
        case is [Any].Type: "an array"
        default: "an object"
        }
    }
}
