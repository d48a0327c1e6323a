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
