/// A value that is not what was expected; its path is worked out only when asked for.
public struct JSONMisfitError: Error {
    enum Reason: Sendable {
        case missing(String), wrapped(String, in: String), mismatch(expected: String), null(expected: String), unusable
    }

    let place: ScannedJSON
    let reason: Reason

    init(_ place: ScannedJSON, _ reason: Reason) {
        self.place = place
        self.reason = reason
    }

    /// The same for a caller, with its path.
    var inputError: InputError {
        switch reason {
        case .missing(let name): InputError(path: place.path + [name], reason: .missing)
        case .wrapped(let name, let wrapper): InputError(path: place.path + [name], reason: .wrapped(in: wrapper))
        case .mismatch(let expected): InputError(path: place.path, reason: .mismatch(expected: expected))
        case .null(let expected): InputError(path: place.path, reason: .null(expected: expected))
        case .unusable: InputError(path: place.path, reason: .unusable)
        }
    }

    /// The same for a decoder's caller.
    func decodingError(under path: [any CodingKey]) -> DecodingError {
        let whole = path + MemberKey.path(place)
        let context = DecodingError.Context(codingPath: whole, debugDescription: inputError.description)
        return switch reason {
        case .missing(let name), .wrapped(let name, _): .keyNotFound(MemberKey(stringValue: name), context)
        case .mismatch: .typeMismatch(JSON.self, context)
        case .null: .valueNotFound(JSON.self, context)
        case .unusable: .dataCorrupted(context)
        }
    }
}
