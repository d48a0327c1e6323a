#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that could not be used, and why.
public struct FileFault: Error, Equatable, CustomStringConvertible {
    /// What kind of fault it is, for the exit status.
    public enum Kind: Sendable { case missing, unreadable, unwritable, malformed }

    /// The file's path, as it was given.
    public var path: String
    public var kind: Kind
    /// What is wrong with it, in words that follow its name.
    public var problem: String

    /// Creates a fault.
    public init(_ path: String, _ kind: Kind, _ problem: String) {
        self.path = path
        self.kind = kind
        self.problem = problem
    }

    public var description: String { "\(path): \(problem)" }
}

extension FileFault {
    /// What the system said just now when it was to read a file.
    static func unreadable(_ path: String) -> Self {
        switch errno {
        case ENOENT, ENOTDIR: Self(path, .missing, "no such file")
        case EISDIR: Self(path, .unreadable, "is a folder, not a file")
        case let reason: Self(path, .unreadable, "can't be read: \(words(reason))")
        }
    }

    /// What the system said just now when it was to write a file.
    static func unwritable(_ path: String) -> Self {
        let reason = errno
        return Self(path, .unwritable, "can't be written: \(reason == ENOENT ? "no such folder" : words(reason))")
    }

    private static func words(_ reason: Int32) -> String {
        let words = String(cString: strerror(reason))
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}
