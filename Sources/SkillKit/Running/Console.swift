#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Where a command reads and writes: three file descriptors, and the environment.
public struct Console: Sendable {
    let input: Int32
    let output: Int32
    let errors: Int32
    private let variables: Variables

    private enum Variables: Sendable {
        case process
        case given([String: String])
    }

    /// The process's own standard input, output and error.
    public static var standard: Console {
        Console(input: 0, output: 1, errors: 2, .process)
    }

    /// A console on open file descriptors, which remain the caller's to close.
    public init(input: Int32, output: Int32, errors: Int32, environment: [String: String] = [:]) {
        self.init(input: input, output: output, errors: errors, .given(environment))
    }

    private init(input: Int32, output: Int32, errors: Int32, _ variables: Variables) {
        self.input = input
        self.output = output
        self.errors = errors
        self.variables = variables
    }

    /// The environment's variables.
    ///
    /// To look for a few, ask for each: to put all of them in a dictionary takes a tenth of a process's start.
    public var environment: [String: String] {
        switch variables {
        case .process: ProcessInfo.processInfo.environment
        case .given(let variables): variables
        }
    }

    /// A variable of the environment; `nil` if it is not set.
    public func variable(_ name: String) -> String? {
        switch variables {
        case .process: Libc.variable(name)
        case .given(let variables): variables[name]
        }
    }

    /// Whether a person types the input.
    public var inputIsTerminal: Bool { Libc.isTerminal(input) }

    /// Whether a person sees the output.
    public var outputIsTerminal: Bool { Libc.isTerminal(output) }

    /// Writes text to the output, at once.
    /// - Throws: ``CommandError`` with status 74, or ``BrokenPipeError`` if the reader has gone.
    public func write(_ text: String) throws { try write(Data(text.utf8), to: output) }

    /// Writes bytes to the output, at once.
    /// - Throws: ``CommandError`` with status 74, or ``BrokenPipeError`` if the reader has gone.
    public func write(_ bytes: Data) throws { try write(bytes, to: output) }

    /// Writes a line to the output, at once.
    /// - Throws: ``CommandError`` with status 74, or ``BrokenPipeError`` if the reader has gone.
    public func write(line: Data) throws { try write(Self.ended(line), to: output) }

    /// Writes a line to the error output.
    ///
    /// It never throws, because there would be nowhere left to report it.
    public func complain(_ line: String) { try? write(Data("\(line)\n".utf8), to: errors) }

    /// Writes a line in UTF-8 to the error output, and never throws.
    func complain(_ line: Data) { try? write(Self.ended(line), to: errors) }

    /// Whether a line on the error output would be taken at once, because its reader keeps up or it is a file.
    var takesComplaints: Bool { (try? Libc.waitForAny([(errors, .writable)], milliseconds: 0)) != [false] }

    /// A line with its line break, without `Data("\n".utf8)`, which would look up a conformance at every start.
    private static func ended(_ line: Data) -> Data {
        var bytes = line
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    /// Whether a person watches the error output.
    public var errorsAreTerminal: Bool { Libc.isTerminal(errors) }

    /// Shows the progress of a long task on a line that the next call replaces; an empty text clears it.
    ///
    /// Writes nothing unless the error output is a terminal.
    public func progress(_ line: String) {
        if errorsAreTerminal { try? write(Data("\r\u{1B}[K\(line)".utf8), to: errors) }
    }

    /// The next bytes of the input, at most 64 KB; empty at its end.
    /// - Throws: ``CommandError`` with status 74.
    public func read() throws -> Data {
        // Not zeroed: most messages are a twentieth of this, and a process that answers one event touches no page more.
        try withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { bytes in
            let count = try Self.insist(input, .readable) { () throws(LibcError) in
                try Libc.readSome(input, into: bytes)
            }
            guard let count else { throw CommandError(.inputOutput, "the input can't be read") }
            return bytes.baseAddress.map { Data(bytes: $0, count: count) } ?? Data()
        }
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

    /// All bytes of a file, or of anything else at a path, such as a pipe.
    /// - Throws: ``CommandError`` with status 66 when there is none and 74 when it can't be read, and
    ///   ``SkillError/tooLarge(_:bytes:limit:)`` as soon as there are more bytes than the limit.
    public func readAll(of path: String, limit: Int) throws -> Data {
        let descriptor: Int32
        do throws(LibcError) { descriptor = try Libc.openToRead(path) } catch {
            let isMissing = error == .noSuchFile
            throw CommandError(
                isMissing ? .noInput : .inputOutput,
                "\(path): \(isMissing ? "no such file" : "can't be read")"
            )
        }
        defer { Libc.closeDescriptor(descriptor) }
        return try Console(input: descriptor, output: output, errors: errors).readAll(limit: limit)
    }

    /// The reader of the output has gone, as with `head`: a reason to stop without an error message.
    public struct BrokenPipeError: Error {}

    private func write(_ bytes: Data, to descriptor: Int32) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = try rest.withUnsafeBytes { bytes in
                try Self.insist(descriptor, .writable) { () throws(LibcError) in
                    try Libc.writeSome(descriptor, bytes)
                }
            }
            guard let count else {
                throw CommandError(.inputOutput, "the output can't be written")
            }
            rest = rest.dropFirst(count)
        }
    }

    /// Repeats a system call while a non-blocking descriptor is not ready.
    /// - Returns: What the call returned; `nil` if it failed.
    private static func insist(
        _ descriptor: Int32,
        _ readiness: Libc.Readiness,
        _ call: () throws(LibcError) -> Int
    ) throws -> Int? {
        while true {
            do throws(LibcError) { return try call() } catch {
                switch error {
                case .brokenPipe: throw BrokenPipeError()
                case .wouldBlock: _ = try? Libc.waitForAny([(descriptor, readiness)])
                default: return nil
                }
            }
        }
    }
}
