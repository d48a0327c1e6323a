#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The text that a decoder is reading, as ``JSON``: read when somebody first asks for a value of that type, and once.
final class JSONDocument: Sendable {
    private let root: Once<Result<JSON, MalformedInput>>

    init(_ bytes: Data) {
        root = Once {
            do throws(MalformedInput) { return .success(try JSON(reading: bytes)) } catch { return .failure(error) }
        }
    }

    /// The value at a decoder's place in the text; `nil` when there is none.
    func value(at path: [any CodingKey]) throws -> JSON? {
        try path.reduce(root.get().get()) { value, key in
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
