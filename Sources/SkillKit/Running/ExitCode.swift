/// How a command ended: the exit status of the process.
public enum ExitCode: Int32, Sendable, Comparable {
    /// Done.
    case done = 0
    /// Done, with findings or differences to look at.
    case findings = 1
    /// What `replay` was given, or a part of it, could not be replayed.
    case couldNotRun = 2
    /// The command line is wrong.
    case wrongUsage = 64
    /// The input is malformed.
    case badData = 65
    /// There is no such file.
    case noInput = 66
    /// An error in the program itself.
    case softwareError = 70
    /// Reading or writing failed.
    case inputOutput = 74

    /// Whether a status is milder than another.
    public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}
