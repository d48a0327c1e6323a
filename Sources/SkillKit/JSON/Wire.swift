#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The one place where bytes become values, and values become bytes: JSON in UTF-8.
enum Wire {
    /// Reads a value.
    /// - Throws: ``InputError``, which says where the bytes are wrong and what was expected.
    static func decode<Value: Decodable>(
        _ type: Value.Type,
        from bytes: Data,
        nesting: Int = JSONNesting.deepest
    ) throws(InputError) -> Value {
        let deepest = min(nesting, JSONNesting.deepest)
        guard JSONNesting.isBearable(bytes, deepest) else {
            let error = JSONSyntaxError(in: bytes, deepest: deepest)
            throw InputError(path: [], reason: error.map { .syntax($0) } ?? .unreadable)
        }
        do {
            let decoder = JSONDecoder()
            if let key = CodingUserInfoKey.document { decoder.userInfo[key] = JSONDocument(bytes) }
            return try decoder.decode(type, from: bytes)
        } catch let input as InputError {
            throw input
        } catch let error as DecodingError {
            throw InputError(error, in: bytes)
        } catch {
            throw InputError(path: [], reason: .unreadable)
        }
    }

    /// Writes a value with its members in alphabetical order.
    /// - Throws: ``UnencodableError`` for a value that JSON can't hold, such as a number that is not finite.
    static func encode<Value: Encodable>(_ value: Value, pretty: Bool = false) throws(UnencodableError) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
        let numbers = LongNumbers()
        if let key = CodingUserInfoKey.longNumbers { encoder.userInfo[key] = numbers }
        do {
            return numbers.putBack(in: try encoder.encode(value))
        } catch {
            throw UnencodableError(type: "\(Value.self)")
        }
    }
}

/// A value that can't be written as JSON.
struct UnencodableError: Error, CustomStringConvertible {
    /// The name of its type.
    var type: String

    var description: String { "\(type) can't be written as JSON" }
}
