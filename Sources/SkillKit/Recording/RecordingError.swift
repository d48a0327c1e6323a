/// Why a recording can't be read or written; each names the file.
enum RecordingError: Error, Sendable {
    /// Nothing is there.
    case noSuchFile(String)
    /// It is a folder, where a file is wanted.
    case isFolder(String)
    /// It is there and can't be read.
    case unreadable(String)
    /// It can't be written.
    case unwritable(String)
    /// It is not what it should be.
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
