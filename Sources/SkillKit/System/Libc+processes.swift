#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Libc {
    /// A variable of this process's environment; `nil` if it is not set.
    static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// Starts a process; what it writes to its error output is dropped.
    /// - Parameters:
    ///   - path: The executable.
    ///   - words: Its arguments, without its name.
    ///   - environment: The variables of its environment.
    ///   - input: Its input.
    ///   - output: Its output.
    ///   - keepingOut: Descriptors that it must not inherit.
    /// - Returns: Its number.
    /// - Throws: Why it can't be started.
    static func startProcess(
        _ path: String,
        _ words: [String],
        environment: [String: String],
        input: Int32,
        output: Int32,
        keepingOut: [Int32]
    ) throws(LibcError) -> Int32 {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        #else
        var actions = posix_spawn_file_actions_t()
        #endif
        for descriptor in keepingOut + [input, output] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var arguments = ([path] + words).map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (arguments + variables).forEach { free($0) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, path, &actions, nil, &arguments, &variables)
        guard code == 0 else { throw LibcError(code: code) }
        return process
    }

    /// Waits until a process has ended, so that the system can forget it.
    static func awaitEnd(of process: Int32) {
        var status: Int32 = 0
        _ = try? LibcError.check { waitpid(process, &status, 0) }
    }
}
