#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The one place where bytes become values and values bytes: JSON in UTF-8.
enum Wire {
    /// Reads a value.
    /// - Throws: Where the bytes are not as they should be, and what was expected.
    static func decode<Value: Decodable>(
        _ type: Value.Type,
        from bytes: Data,
        nesting: Int = JSONNesting.deepest
    ) throws(MalformedInput) -> Value {
        let deepest = min(nesting, JSONNesting.deepest)
        guard JSONNesting.isBearable(bytes, deepest) else {
            let fault = JSONSyntaxFault(in: bytes, deepest: deepest)
            throw MalformedInput(path: [], problem: fault.map { .syntax($0) } ?? .unreadable)
        }
        do {
            let decoder = JSONDecoder()
            if let key = CodingUserInfoKey.document { decoder.userInfo[key] = JSONDocument(bytes) }
            return try decoder.decode(type, from: bytes)
        } catch let input as MalformedInput {
            throw input
        } catch let error as DecodingError {
            throw MalformedInput(error, in: bytes)
        } catch {
            throw MalformedInput(path: [], problem: .unreadable)
        }
    }

    /// Writes a value, its members in alphabetical order.
    /// - Throws: ``UnencodableValue`` for a value that JSON can't hold, such as a number that is not finite.
    static func encode<Value: Encodable>(_ value: Value, pretty: Bool = false) throws(UnencodableValue) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
        let numbers = LongNumbers()
        if let key = CodingUserInfoKey.longNumbers { encoder.userInfo[key] = numbers }
        do {
            return numbers.putBack(in: try encoder.encode(value))
        } catch {
            throw UnencodableValue(type: "\(Value.self)")
        }
    }
}

/// A value can't be written as JSON.
struct UnencodableValue: Error, CustomStringConvertible {
    /// The name of its type.
    var type: String

    var description: String { "\(type) can't be written as JSON" }
}
