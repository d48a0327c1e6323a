/// How a command ended, for whoever started it: the exit status of the process.
public enum ExitCode: Int32, Sendable, Comparable {
    /// Done.
    case done = 0
    /// Done, and there is something to look at: findings, differences.
    case findings = 1
    /// The command line is wrong.
    case wrongUsage = 64
    /// The input is not what it should be.
    case badData = 65
    /// There is no such file.
    case noInput = 66
    /// A fault of the program.
    case softwareError = 70
    /// Reading or writing failed.
    case inputOutput = 74

    /// Whether a status is milder than another.
    public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}
