/// Why a recording can't be read or written; each case names the file.
public enum RecordingError: Error, Sendable {
    /// There is no such file.
    case noSuchFile(String)
    /// It is a folder, but a file is needed.
    case isFolder(String)
    /// It exists but can't be read.
    case unreadable(String)
    /// It can't be written.
    case unwritable(String)
    /// Another process is writing it.
    case isBeingWritten(String)
    /// It exists and is not a recording.
    case notARecording(String)
    /// It is malformed.
    case malformed(String, InputError)
    /// It is JSON, but has none of the forms of a recording.
    case unknownForm(String)
    /// A part of it can't be read.
    case unusable(String, RecordingFinding)
    /// It is written by other software, and its answers can't be brought up to date.
    case notOurs(String, RecordingFormat)
    /// It has more bytes than are read.
    case tooLarge(String, bytes: Int, limit: Int)
}

extension RecordingError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noSuchFile(let path): "\(path): no such file or folder"
        case .isFolder(let path): "\(path): is a folder; name a file"
        case .unreadable(let path): "\(path): can't be read"
        case .unwritable(let path): "\(path): can't be written"
        case .isBeingWritten(let path): "\(path): another process is recording there; name another file"
        case .notARecording(let path): "\(path): exists and is not a recording; name another file"
        case .malformed(let path, let input): "\(path): \(input)"
        case .unknownForm(let path):
            "\(path): is JSON, but neither a request nor a dialogue nor anything else that replay reads"
        case .unusable(let path, let finding): "\(path): \(finding)"
        case .notOurs(let path, let format):
            "\(path): is \(format.words), and can't be updated; write its turns to a dialogue or to JSON Lines"
        case .tooLarge(let path, let bytes, let limit):
            "\(path): has \(bytes) bytes, over \(limit); split it, or make it JSON Lines"
        }
    }
}
