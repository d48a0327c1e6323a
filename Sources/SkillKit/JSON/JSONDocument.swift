#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The text that a decoder is reading, as ``JSON``: parsed once, when a value of that type is first asked for.
final class JSONDocument: Sendable {
    private enum Reading: Sendable {
        case value(JSON)
        case error(InputError)
    }

    private let root: Once<Reading>

    init(_ bytes: Data) {
        root = Once {
            do throws(InputError) { return .value(try JSON(reading: bytes)) } catch { return .error(error) }
        }
    }

    /// The value at a decoder's position in the text; `nil` if there is none.
    func value(at path: [any CodingKey]) throws -> JSON? {
        let whole =
            switch root.get() {
            case .value(let value): value
            case .error(let error): throw error
            }
        return path.reduce(whole) { value, key in
            switch value {
            case .object(let members)?: members[key.stringValue]
            case .array(let elements)?:
                key.intValue.flatMap { elements.indices.contains($0) ? elements[$0] : nil }
            case .null?, .bool?, .integer?, .number?, .long?, .string?, nil: nil
            }
        }
    }
}

extension CodingUserInfoKey {
    /// Where a decoder keeps the ``JSONDocument`` that it is reading.
    static var document: CodingUserInfoKey? { CodingUserInfoKey(rawValue: "SkillKit.document") }
}
