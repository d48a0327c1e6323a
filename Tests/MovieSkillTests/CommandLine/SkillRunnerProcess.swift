#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// One run of the built executable, as a process of its own.
struct SkillRunnerProcess {
    let status: Int32
    let output: String
    let errors: String

    /// The executable beside the test bundle; `nil` where it was not built, or where no process can be started.
    static let executable: String? = {
        // On Linux the bundle is the program that runs; elsewhere it is an argument of the program that loads it.
        for argument in CommandLine.arguments {
            let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
            guard let bundle = parts.firstIndex(where: { $0.hasSuffix(".xctest") }) else { continue }
            let path = (parts[..<bundle] + ["skill-runner"]).joined(separator: "/")
            if access(path, X_OK) == 0 { return path }
        }
        return nil
    }()

    /// Runs a command line, and waits for its end.
    init(_ words: [String], input: String = "", environment: [String: String] = [:]) throws {
        guard let executable = Self.executable else { throw NotStartedError() }
        let folder = TemporaryFolder()
        let files = [try folder.write(input, to: "input"), "\(folder.path)/output", "\(folder.path)/errors"]
        let descriptors = files.map { open($0, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
        defer { descriptors.forEach { _ = close($0) } }
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        #else
        var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, descriptor) in descriptors.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
        }
        var process: pid_t = 0
        let started = Self.withStrings([executable] + words) { words in
            Self.withStrings(environment.map { "\($0)=\($1)" }) { environment in
                posix_spawn(&process, executable, &actions, nil, words, environment)
            }
        }
        guard started == 0 else { throw NotStartedError() }
        var ended: Int32 = 0
        while waitpid(process, &ended, 0) < 0, errno == EINTR {}
        // The status of `exit`, or 128 and the number of the signal, as a shell has it.
        status = ended & 0x7F == 0 ? (ended >> 8) & 0xFF : 128 + ended & 0x7F
        output = String(decoding: try folder.bytes(of: "output"), as: UTF8.self)
        errors = String(decoding: try folder.bytes(of: "errors"), as: UTF8.self)
    }

    /// It could not be started.
    struct NotStartedError: Error {}

    private static func withStrings<Result>(
        _ strings: [String],
        _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies + [nil])
    }
}
