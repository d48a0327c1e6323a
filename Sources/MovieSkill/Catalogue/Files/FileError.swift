import SkillKit

/// A file that could not be used, and why.
public struct FileError: Error, Equatable, CustomStringConvertible {
    /// What is wrong with the file, for the exit status.
    public enum Kind: Sendable { case missing, unreadable, unwritable, malformed }

    /// The file's path, as it was given.
    public var path: String
    public var kind: Kind
    /// What is wrong with it, in words that follow its name.
    public var problem: String

    /// Creates an error.
    public init(_ path: String, _ kind: Kind, _ problem: String) {
        self.path = path
        self.kind = kind
        self.problem = problem
    }

    public var description: String { "\(path): \(problem)" }
}

extension FileError {
    /// Describes the system's error when reading a file.
    static func unreadable(_ path: String, because error: LibcError) -> Self {
        switch error {
        case .noSuchFile, .notAFolder: Self(path, .missing, "no such file")
        case .isAFolder: Self(path, .unreadable, "is a folder, not a file")
        default: Self(path, .unreadable, "can't be read: \(error)")
        }
    }

    /// Describes the system's error when writing a file.
    static func unwritable(_ path: String, because error: LibcError) -> Self {
        let reason = error == .noSuchFile ? "no such folder" : error.description
        return Self(path, .unwritable, "can't be written: \(reason)")
    }
}
