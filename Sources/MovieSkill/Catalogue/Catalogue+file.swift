#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Catalogue {
    /// Opens a model file that `catalogue build` made.
    ///
    /// The file is mapped, not read: opening costs the same whatever its size. Replace it by renaming another over it,
    /// never by writing into it.
    /// - Parameter path: Where the file is.
    /// - Throws: ``FileFault`` when it is not there, can't be read, was cut, or is of another version.
    public init(contentsOf path: String) throws(FileFault) {
        guard FileManager.default.fileExists(atPath: path) else { throw FileFault(path, .missing, "no such file") }
        let data: Data
        do { data = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped) } catch {
            throw FileFault(path, .unreadable, "can't be read")
        }
        do { self.init(try Model(data)) } catch { throw FileFault(path, .malformed, "\(error)") }
    }
}
