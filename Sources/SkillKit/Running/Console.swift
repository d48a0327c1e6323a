#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Where a command reads and writes: three file descriptors, and what is known of them.
public struct Console: Sendable {
    let input: Int32
    let output: Int32
    let errors: Int32
    /// The environment's variables.
    public let environment: [String: String]

    /// The process's own standard input, output and error.
    public static var standard: Console {
        Console(
            input: STDIN_FILENO,
            output: STDOUT_FILENO,
            errors: STDERR_FILENO,
            environment: ProcessInfo.processInfo.environment
        )
    }

    /// A console on open file descriptors; who opened them closes them.
    public init(input: Int32, output: Int32, errors: Int32, environment: [String: String] = [:]) {
        self.input = input
        self.output = output
        self.errors = errors
        self.environment = environment
    }

    /// Whether a person types the input.
    public var inputIsTerminal: Bool { isatty(input) == 1 }

    /// Whether a person sees the output.
    public var outputIsTerminal: Bool { isatty(output) == 1 }

    /// Writes text to the output, at once.
    /// - Throws: ``CommandFailure`` with status 74, or ``BrokenPipe`` when nobody reads any more.
    public func write(_ text: String) throws { try write(Data(text.utf8), to: output) }

    /// Writes bytes to the output, at once.
    /// - Throws: ``CommandFailure`` with status 74, or ``BrokenPipe`` when nobody reads any more.
    public func write(_ bytes: Data) throws { try write(bytes, to: output) }

    /// Writes a line to the error output.
    ///
    /// Nothing is thrown: there is nowhere left to say so.
    public func complain(_ line: String) { try? write(Data("\(line)\n".utf8), to: errors) }

    /// Whether a person watches the error output.
    public var errorsAreTerminal: Bool { isatty(errors) == 1 }

    /// Shows how far a long work is, on a line that the next call takes; an empty one clears it.
    ///
    /// Nothing is written when nobody watches.
    public func progress(_ line: String) {
        if errorsAreTerminal { try? write(Data("\r\u{1B}[K\(line)".utf8), to: errors) }
    }

    /// The next bytes of the input, at most 64 KB; empty at its end.
    /// - Throws: ``CommandFailure`` with status 74.
    public func read() throws -> Data {
        var buffer = Data(count: 65_536)
        let count = try buffer.withUnsafeMutableBytes { bytes in
            try Self.uninterrupted(input, POLLIN) { Self.systemRead(input, bytes) }
        }
        guard let count else { throw CommandFailure(.inputOutput, "the input can't be read") }
        return buffer.prefix(count)
    }

    /// All bytes of the input.
    /// - Throws: ``SkillError/tooLarge(_:bytes:limit:)`` as soon as there are more than the limit.
    public func readAll(limit: Int) throws -> Data {
        var all = Data()
        while true {
            let bytes = try read()
            if bytes.isEmpty { return all }
            all += bytes
            guard all.count <= limit else { throw SkillError.tooLarge("The input", bytes: all.count, limit: limit) }
        }
    }

    /// All bytes of a file, or of whatever else a path leads to, such as a pipe.
    /// - Throws: ``CommandFailure`` with status 66 when there is none and 74 when it can't be read, and
    ///   ``SkillError/tooLarge(_:bytes:limit:)`` as soon as there are more bytes than the limit.
    public func readAll(of path: String, limit: Int) throws -> Data {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else {
            let isMissing = errno == ENOENT
            throw CommandFailure(
                isMissing ? .noInput : .inputOutput,
                "\(path): \(isMissing ? "no such file" : "can't be read")"
            )
        }
        defer { close(descriptor) }
        return try Console(input: descriptor, output: output, errors: errors).readAll(limit: limit)
    }

    /// Nobody reads the output any more, as when it goes to `head`: a reason to stop, and none to complain.
    public struct BrokenPipe: Error {}

    private func write(_ bytes: Data, to descriptor: Int32) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = try rest.withUnsafeBytes { bytes in
                try Self.uninterrupted(descriptor, POLLOUT) { Self.systemWrite(descriptor, bytes) }
            }
            guard let count else {
                throw CommandFailure(.inputOutput, "the output can't be written")
            }
            rest = rest.dropFirst(count)
        }
    }

    /// Calls the system again when a signal came between, or when a descriptor that does not wait was not ready.
    /// - Returns: What the call returned; `nil` for an error.
    private static func uninterrupted(_ descriptor: Int32, _ event: Int32, _ call: () -> Int) throws -> Int? {
        while true {
            let count = call()
            if count >= 0 { return count }
            if errno == EPIPE { throw BrokenPipe() }
            if errno == EAGAIN {
                var waiting = pollfd(fd: descriptor, events: Int16(event), revents: 0)
                _ = poll(&waiting, 1, -1)
            } else if errno != EINTR {
                return nil
            }
        }
    }

    private static func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
        // The module's own `read` has another shape.
        #if canImport(Glibc)
        Glibc.read(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
        Musl.read(descriptor, bytes.baseAddress, bytes.count)
        #else
        Darwin.read(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }

    private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
        Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
        Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
        Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }
}
