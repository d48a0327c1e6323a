extension JSON {
    /// Reads a JSON text, such as the cell of a table.
    ///
    /// - Throws: ``MalformedInput`` with the line and column where the text is no JSON, or nested too deep.
    public init(reading text: some Sequence<UInt8>) throws(MalformedInput) {
        var reader = JSONReader(Array(text))
        do throws(JSONReader.Unmet) {
            self = try reader.read()
        } catch {
            throw MalformedInput(path: [], problem: .syntax(JSONSyntaxFault(reader, error)))
        }
    }
}
