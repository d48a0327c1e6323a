/// Why a recording can't be read or written; each case names the file.
enum RecordingError: Error, Sendable {
    /// There is no such file.
    case noSuchFile(String)
    /// It is a folder, but a file is needed.
    case isFolder(String)
    /// It exists but can't be read.
    case unreadable(String)
    /// It can't be written.
    case unwritable(String)
    /// It is malformed.
    case malformed(String, InputError)
}

extension RecordingError: CustomStringConvertible {
    var description: String {
        switch self {
        case .noSuchFile(let path): "\(path): no such file or folder"
        case .isFolder(let path): "\(path): is a folder; name a file"
        case .unreadable(let path): "\(path): can't be read"
        case .unwritable(let path): "\(path): can't be written"
        case .malformed(let path, let input): "\(path): \(input)"
        }
    }
}
