/// A file that could not be used, and why.
package struct FileFault: Error, Equatable, CustomStringConvertible {
    /// What kind of fault it is, for the exit status.
    package enum Kind: Sendable { case missing, unreadable, unwritable, malformed }

    /// The file's path, as it was given.
    package var path: String
    package var kind: Kind
    /// What is wrong with it, in words that follow its name.
    package var problem: String

    package init(_ path: String, _ kind: Kind, _ problem: String) {
        self.path = path
        self.kind = kind
        self.problem = problem
    }

    package var description: String { "\(path): \(problem)" }
}
