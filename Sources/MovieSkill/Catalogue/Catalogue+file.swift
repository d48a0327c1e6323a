extension Catalogue {
    /// Opens a model file that `catalogue build` made.
    ///
    /// The file is mapped, not read: opening costs the same whatever its size. Replace it by renaming another over it,
    /// as `catalogue build` and `mv` do. Writing into it, as `cp` does, may end every process that uses it.
    /// - Parameter path: The file's path.
    /// - Throws: ``FileError`` if it doesn't exist, can't be read, is truncated, or has another version.
    public init(contentsOf path: String) throws(FileError) {
        let file = try OpenFile(path)
        guard file.isFile else { throw FileError(path, .unreadable, "is a pipe or a device, not a file") }
        // Read, not mapped: nothing is used of a file that is still being written or truncated until it is known to be complete.
        let beginning = try file.beginning(ModelHeader.longest)
        let header: ModelHeader
        do throws(ModelError) { header = try ModelHeader(of: beginning, length: file.length) } catch {
            throw FileError(path, .malformed, "\(error)")
        }
        self.init(Model(header, try file.mapped()))
    }
}
