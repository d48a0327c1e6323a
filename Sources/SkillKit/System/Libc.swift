#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Why a system call failed.
package struct LibcError: LoggableError, Hashable {
    let code: Int32

    package static let noSuchFile = Self(code: ENOENT)
    package static let notAFolder = Self(code: ENOTDIR)
    package static let isAFolder = Self(code: EISDIR)
    package static let wouldBlock = Self(code: EAGAIN)
    package static let brokenPipe = Self(code: EPIPE)
    static let interrupted = Self(code: EINTR)
    static let inProgress = Self(code: EINPROGRESS)
    static let unsupportedFamily = Self(code: EAFNOSUPPORT)

    /// The system's own description.
    package var description: String {
        let words = String(cString: strerror(code))
        return words.prefix(1).lowercased() + words.dropFirst()
    }

    /// Repeats a call until no signal interrupts it.
    /// - Throws: What the system says when the result is negative.
    @discardableResult
    static func check<Result: BinaryInteger>(_ call: () -> Result) throws(LibcError) -> Result {
        while true {
            let result = call()
            if result >= 0 { return result }
            if errno != EINTR { throw Self(code: errno) }
        }
    }
}

/// The parts of the C library that SkillKit uses; no file but `Libc` and its extensions imports it.
package enum Libc {
    /// What to wait for on a descriptor.
    enum Readiness: Sendable {
        case readable
        case writable
    }

    package static func closeDescriptor(_ descriptor: Int32) { close(descriptor) }

    /// Reads what is available, up to the buffer's size.
    /// - Returns: How many bytes; 0 at the end.
    package static func readSome(_ file: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(LibcError) -> Int {
        try LibcError.check { read(file, buffer.baseAddress, buffer.count) }
    }

    /// Writes as many bytes as the descriptor accepts.
    /// - Returns: How many bytes.
    package static func writeSome(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(LibcError) -> Int {
        try LibcError.check { write(descriptor, bytes.baseAddress, bytes.count) }
    }

    /// Waits until at least one descriptor is ready or has failed; the next call on a failed one reports why.
    /// - Parameters:
    ///   - awaited: The descriptors.
    ///   - milliseconds: How long to wait at most; forever if negative.
    /// - Returns: Which are ready, in the same order; all `false` if time ran out or a signal arrived.
    /// - Throws: If the system can't wait for that many.
    @discardableResult
    static func waitForAny(_ awaited: [(Int32, Readiness)], milliseconds: Int32 = -1) throws(LibcError) -> [Bool] {
        var entries = awaited.map { pollfd(fd: $0, events: Int16($1 == .readable ? POLLIN : POLLOUT), revents: 0) }
        guard poll(&entries, nfds_t(entries.count), milliseconds) < 0 else { return entries.map { $0.revents != 0 } }
        if errno != EINTR { throw LibcError(code: errno) }
        return entries.map { _ in false }
    }

    /// Makes a descriptor non-blocking and closed on exec.
    static func keepFromBlocking(_ descriptor: Int32) {
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }

    /// The two ends of a new pipe, the reading end first.
    static func makePipe() throws(LibcError) -> (Int32, Int32) {
        var ends: [Int32] = [-1, -1]
        try LibcError.check { pipe(&ends) }
        return (ends[0], ends[1])
    }

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// What can be known about a file without opening it.
    package struct FileStatus: Sendable {
        package enum Kind: Sendable { case file, folder, other }

        package let kind: Kind
        package let size: Int
        /// How many names it has.
        package let links: Int
        /// Equal only for the same file.
        package let identity: [UInt64]
        fileprivate let mode: mode_t

        fileprivate init(_ status: stat) {
            switch status.st_mode & S_IFMT {
            case S_IFREG: kind = .file
            case S_IFDIR: kind = .folder
            default: kind = .other
            }
            size = Int(status.st_size)
            links = Int(status.st_nlink)
            identity = [UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino)]
            mode = status.st_mode
        }
    }

    /// The status of what is at a path, following links unless told otherwise; `nil` if nothing is there.
    package static func fileStatus(of path: String, followingLinks: Bool = true) -> FileStatus? {
        var status = stat()
        return (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 ? FileStatus(status) : nil
    }

    package static func fileStatus(of descriptor: Int32) -> FileStatus? {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? FileStatus(status) : nil
    }

    package static func openToRead(_ path: String) throws(LibcError) -> Int32 {
        try LibcError.check { open(path, O_RDONLY | O_CLOEXEC) }
    }

    /// Opens a file for writing and creates it if necessary; never follows a symbolic link.
    package static func openToWrite(_ path: String) throws(LibcError) -> Int32 {
        try LibcError.check { open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666) }
    }

    /// Opens a file for writing at its end, and creates it for its owner alone if necessary.
    static func openToAppend(_ path: String) throws(LibcError) -> Int32 {
        try LibcError.check { open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600) }
    }

    /// Makes a file shorter.
    static func cut(_ descriptor: Int32, to size: Int) throws(LibcError) {
        try LibcError.check { ftruncate(descriptor, off_t(size)) }
    }

    /// Locks a file until it is closed.
    /// - Throws: ``LibcError/wouldBlock`` when another process has locked it.
    package static func lock(_ descriptor: Int32) throws(LibcError) {
        try LibcError.check { flock(descriptor, LOCK_EX | LOCK_NB) }
    }

    /// Whether files can be made in a folder.
    package static func expectWritable(folder: String) throws(LibcError) {
        try LibcError.check { access(folder, W_OK) }
    }

    package static func empty(_ descriptor: Int32) throws(LibcError) {
        try LibcError.check { ftruncate(descriptor, 0) }
    }

    /// Waits until everything written is on the disk.
    package static func save(_ descriptor: Int32) throws(LibcError) { try LibcError.check { fsync(descriptor) } }

    /// Gives a file the permissions of another.
    package static func setRights(_ descriptor: Int32, asOf other: FileStatus) throws(LibcError) {
        try LibcError.check { fchmod(descriptor, other.mode & 0o777) }
    }

    package static func move(_ path: String, to other: String) throws(LibcError) {
        try LibcError.check { rename(path, other) }
    }

    package static func remove(_ path: String) { unlink(path) }

    /// The path with its symbolic links resolved; `nil` if it leads nowhere.
    package static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Maps a file into memory for reading; the caller unmaps it.
    package static func mapped(_ descriptor: Int32, count: Int) throws(LibcError) -> UnsafeMutableRawPointer {
        guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            throw LibcError(code: errno)
        }
        return start
    }

    package static func exitProcess(_ status: Int32) -> Never { exit(status) }

    /// Ends the process with a message on the error output: for a mistake in the program, at its start.
    ///
    /// A trap would bury the message under a backtrace, and leave it out of an optimised build.
    static func stop(_ message: String) -> Never {
        var bytes = Array("\(message)\n".utf8)
        bytes.withUnsafeMutableBytes { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty, let count = try? writeSome(STDERR_FILENO, rest), count > 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
        }
        // EX_SOFTWARE of sysexits.h.
        exit(70)
    }

    /// Waits forever.
    static func sleepForEver() -> Never { while true { pause() } }

    /// Makes writing to a closed pipe an error instead of the end of the process.
    static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

    /// Ends the process with status 0 as soon as it receives SIGTERM.
    static func exitOnTermination() { signal(SIGTERM) { _ in _exit(0) } }

    /// Starts work on a new thread; returns `false` without doing anything if the system has none left.
    static func startThread(stack: Int, _ work: @escaping @Sendable () -> Void) -> Bool {
        var attributes = pthread_attr_t()
        guard pthread_attr_init(&attributes) == 0 else { return false }
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        pthread_attr_setstacksize(&attributes, stack)
        #if canImport(Glibc)
        var thread = pthread_t()
        #else
        var thread: pthread_t?
        #endif
        let held = Unmanaged.passRetained(ThreadWork(run: work))
        let status = pthread_create(
            &thread,
            &attributes,
            { pointer in
                // Optional on some platforms only.
                let pointer: UnsafeMutableRawPointer? = pointer
                if let pointer { Unmanaged<ThreadWork>.fromOpaque(pointer).takeRetainedValue().run() }
                return nil
            },
            held.toOpaque()
        )
        if status != 0 { held.release() }
        return status == 0
    }

    private final class ThreadWork: Sendable {
        let run: @Sendable () -> Void
        init(run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// The natural logarithm.
    package static func logarithm(_ value: Double) -> Double { log(value) }

    /// *e* to some power.
    package static func exponential(_ value: Double) -> Double { exp(value) }
}
