extension JSON {
    /// Reads a JSON text, such as the cell of a table.
    ///
    /// - Throws: ``InputError`` with the line and column where the text stops being JSON or is nested too deeply.
    public init(reading text: some Sequence<UInt8>) throws(InputError) {
        var reader = JSONReader(Array(text))
        do throws(JSONReader.StopError) {
            self = try reader.read()
        } catch {
            throw InputError(path: [], reason: .syntax(JSONSyntaxError(reader, error)))
        }
    }
}
