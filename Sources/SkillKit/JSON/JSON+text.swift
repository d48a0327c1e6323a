extension JSON {
    /// The value as JSON text in UTF-8, on one line, with members in alphabetical order.
    ///
    /// Time and memory grow with the length of the text. A number that is not finite is written as `null`.
    func text() -> [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.append("null")
        case .bool(let bool): bool.write(to: &writer)
        case .integer(let integer): writer.integer(integer)
        case .number(let number): writer.number(number)
        case .long(let number): writer.raw(number.description.utf8)
        case .string(let string): writer.string(string)
        case .array(let elements): elements.write(to: &writer)
        case .object(let members): members.write(to: &writer)
        }
    }
}

extension JSON {
    /// Reads a JSON text, such as the cell of a table.
    ///
    /// - Throws: ``InputError`` with the line and column where the text stops being JSON or is nested too deeply.
    public init(reading text: some Sequence<UInt8>) throws(InputError) { self = try ScannedJSON(scanning: text).json }

    /// Reads a JSON text in which strings and numbers may be odd: they become strings, with U+FFFD for what can't be read.
    ///
    /// - Throws: ``InputError`` with the line and column where the text can't be anything like JSON.
    init(mending text: some Sequence<UInt8>) throws(InputError) {
        let bytes = Array(text)
        var scanner = JSONScanner(bytes, isLenient: true)
        guard let scanned = try? scanner.scan() else {
            self = try ScannedJSON(scanning: bytes).json
            return
        }
        self = ScannedJSON(scanned, 0).json
    }
}
