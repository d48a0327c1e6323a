#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The one place where bytes become values and values bytes: JSON in UTF-8.
enum Wire {
    /// Reads a value.
    /// - Throws: ``SkillError/malformed(_:)``, which says where and what was expected.
    static func decode<Value: Decodable>(
        _ type: Value.Type,
        from bytes: Data,
        nesting: Int = JSONNesting.deepest
    ) throws(SkillError) -> Value {
        let deepest = min(nesting, JSONNesting.deepest)
        guard JSONNesting.isBearable(bytes, deepest) else {
            let fault = JSONSyntaxFault(in: bytes, deepest: deepest)
            throw .malformed(MalformedInput(path: [], problem: fault.map { .syntax($0) } ?? .unreadable))
        }
        do {
            let decoder = JSONDecoder()
            if let key = CodingUserInfoKey.document { decoder.userInfo[key] = JSONDocument(bytes) }
            return try decoder.decode(type, from: bytes)
        } catch let input as MalformedInput {
            throw .malformed(input)
        } catch let error as DecodingError {
            throw .malformed(MalformedInput(error, in: bytes))
        } catch {
            throw .malformed(MalformedInput(path: [], problem: .unreadable))
        }
    }

    /// Writes a value, its members in alphabetical order.
    /// - Throws: ``SkillError/unencodable(_:)`` for a value that JSON can't say, such as a number that is none.
    static func encode<Value: Encodable>(_ value: Value, pretty: Bool = false) throws(SkillError) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
        let numbers = LongNumbers()
        if let key = CodingUserInfoKey.longNumbers { encoder.userInfo[key] = numbers }
        do {
            return numbers.putBack(in: try encoder.encode(value))
        } catch {
            throw .unencodable("\(Value.self)")
        }
    }
}
