#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// The one place where bytes become values, and values become bytes: JSON in UTF-8.
package enum Wire {
    /// Reads a value.
    /// - Throws: ``InputError``, which says where the bytes are wrong and what was expected.
    static func decode<Value: Decodable>(_ type: Value.Type, from bytes: Data) throws(InputError) -> Value {
        let scanned = try ScannedJSON(scanning: Array(bytes), deepest: JSONScanner.deepest)
        do {
            return try Value(from: ScanDecoder(scanned))
        } catch let error as JSONMisfitError {
            throw error.inputError
        } catch let input as InputError {
            throw input
        } catch let error as DecodingError {
            throw InputError(error)
        } catch {
            throw InputError(path: [], reason: .unreadable)
        }
    }

    /// Writes a value with its members in alphabetical order.
    /// - Throws: ``UnencodableError`` for a value that JSON can't hold, such as a number that is not finite.
    package static func encode<Value: Encodable>(_ value: Value, pretty: Bool = false) throws(UnencodableError) -> Data
    {
        var writer = JSONWriter()
        do {
            try TreeEncoder.write(value, to: &writer)
        } catch {
            throw UnencodableError(type: "\(Value.self)")
        }
        return try data(writer, of: Value.self, pretty: pretty)
    }

    /// Writes a value of the wire, straight into the bytes.
    /// - Throws: ``UnencodableError`` for a value that JSON can't hold, such as a number that is not finite.
    static func encode<Value: WireValue>(_ value: Value, pretty: Bool = false) throws(UnencodableError) -> Data {
        var writer = JSONWriter()
        value.write(to: &writer)
        return try data(writer, of: Value.self, pretty: pretty)
    }

    private static func data<Value>(
        _ writer: JSONWriter,
        of _: Value.Type,
        pretty: Bool
    ) throws(UnencodableError) -> Data {
        if writer.hasUnwritable { throw UnencodableError(type: "\(Value.self)") }
        return Data(pretty ? JSONLayout.lines(of: writer.bytes) : writer.bytes)
    }
}

/// A value that can't be written as JSON.
package struct UnencodableError: Error, CustomStringConvertible {
    /// The name of its type.
    package var type: String

    package var description: String { "\(type) can't be written as JSON" }
}
