/// A value on Alexa's wire: read straight from a scanned text, and written straight into the answer's bytes.
///
/// `Codable` is for everybody else: SkillKit itself reads and writes these without it.
public protocol WireValue: Codable, Sendable {
    /// Reads a value.
    /// - Throws: ``JSONMisfitError`` when the text has something else there.
    init(_ scanned: ScannedJSON) throws(JSONMisfitError)
    /// Writes the value.
    func write(to writer: inout JSONWriter)
}

/// A value that is `Codable` by being a ``WireValue``.
public protocol CodableWireValue: WireValue {}

// What is the same for every type is in functions that are not generic, because there are a hundred types.
extension CodableWireValue {
    public init(from decoder: any Decoder) throws {
        let scanned = try ScannedJSON(in: decoder)
        do throws(JSONMisfitError) { try self.init(scanned) } catch { throw error.thrown(by: decoder) }
    }

    public func encode(to encoder: any Encoder) throws {
        var writer = JSONWriter(capacity: 256)
        write(to: &writer)
        try writer.put(into: encoder)
    }
}

extension ScannedJSON {
    /// The value at a decoder's position; the value of a decoder other than ours is written and scanned.
    fileprivate init(in decoder: any Decoder) throws {
        if let own = decoder as? ScanDecoder {
            self = own.value
        } else {
            try self.init(scanning: JSON(from: decoder).text())
        }
    }
}

extension JSONMisfitError {
    /// The same error as decoders throw it.
    fileprivate func thrown(by decoder: any Decoder) -> any Error {
        decoder is ScanDecoder ? self : decodingError(under: decoder.codingPath)
    }
}

extension JSONWriter {
    /// Hands over what was written; an encoder other than ours gets it as a tree.
    fileprivate func put(into encoder: any Encoder) throws {
        if let own = encoder as? TreeEncoder { return own.put(self) }
        try JSON(reading: bytes).encode(to: encoder)
    }
}

extension String: WireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        guard let string = scanned.string else { throw scanned.misfit("a string") }
        self = string
    }

    public func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Bool: WireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        switch scanned.kind {
        case .yes: self = true
        case .no: self = false
        case .null, .number, .string, .escapedString, .array, .object, .odd: throw scanned.misfit("true or false")
        }
    }

    public func write(to writer: inout JSONWriter) { writer.append(self ? "true" : "false") }
}

extension Int: WireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        guard let integer = scanned.integer else { throw scanned.misfit("a whole number") }
        self = integer
    }

    public func write(to writer: inout JSONWriter) { writer.integer(self) }
}

/// A number that a `Double` holds exactly as it was written; one with more digits or bits doesn't fit, and is kept
/// unread.
extension Double: WireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        let exact: Double? =
            switch scanned.kind == .number ? scanned.json : .null {
            case .integer(let integer): Double(exactly: integer)
            case .number(let number): number
            case .null, .bool, .long, .string, .array, .object: nil
            }
        guard let exact else { throw scanned.misfit("a number") }
        self = exact
    }

    /// Writes a large whole number with all its digits: the fewer that identify a `Double` would read back as another
    /// number.
    public func write(to writer: inout JSONWriter) {
        if magnitude >= 0x1p53, let whole = Int(exactly: self) { writer.integer(whole) } else { writer.number(self) }
    }
}

extension JSON: WireValue {
    public init(_ scanned: ScannedJSON) { self = scanned.json }
}

extension Array: WireValue where Element: WireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        guard scanned.kind == .array else { throw scanned.misfit("an array") }
        self = []
        for element in scanned.elements { append(try Element(element)) }
    }

    public func write(to writer: inout JSONWriter) { writer.array(self) { $0.write(to: &$1) } }
}

extension Dictionary: WireValue where Key == String, Value: WireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        guard scanned.kind == .object else { throw scanned.misfit("an object") }
        self = [:]
        for (name, value) in scanned.members {
            let name = try String(name)
            if self[name] == nil { self[name] = try Value(value) }
        }
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            for (name, value) in self { writer.member(name) { value.write(to: &$0) } }
        }
    }
}

extension RawRepresentable where Self: WireValue, RawValue == String {
    /// Reads a word.
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        guard let value = Self(rawValue: try String(scanned)) else { throw JSONMisfitError(scanned, .unusable) }
        self = value
    }

    /// Writes the word.
    public func write(to writer: inout JSONWriter) { writer.string(rawValue) }
}
