extension Catalogue {
    /// Opens a model file that `catalogue build` made.
    ///
    /// The file is mapped, not read: opening costs the same whatever its size. Replace it by renaming another over it,
    /// as `catalogue build` and `mv` do. Writing into it, as `cp` does, may end every process that uses it.
    /// - Parameter path: Where the file is.
    /// - Throws: ``FileError`` when it is not there, can't be read, was cut, or is of another version.
    public init(contentsOf path: String) throws(FileError) {
        let file = try OpenFile(path)
        guard file.isFile else { throw FileError(path, .unreadable, "is a pipe or a device, not a file") }
        // Read, not mapped: nothing is looked at in a file that is just being cut or written before it is known whole.
        let beginning = try file.beginning(ModelHeader.longest)
        let header: ModelHeader
        do throws(ModelError) { header = try ModelHeader(of: beginning, length: file.length) } catch {
            throw FileError(path, .malformed, "\(error)")
        }
        self.init(Model(header, try file.mapped()))
    }
}
