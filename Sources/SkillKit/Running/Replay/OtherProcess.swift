#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A process that answers a line with a line.
struct OtherProcess: ~Copyable {
    /// How far its clocks are ahead of Greenwich.
    let secondsFromGMT: Int
    private let path: String
    private let process: Int32
    private let input: Int32
    private let output: Int32
    /// What was read after the last answer.
    private var buffer: [UInt8] = []

    /// The most bytes of an answer.
    private static let longest = 16_777_216

    /// Starts an executable.
    /// - Parameters:
    ///   - path: Its path.
    ///   - words: Its arguments.
    ///   - environment: The variables of its environment, but for `TZ`.
    ///   - secondsFromGMT: How far its clocks are to be ahead of Greenwich.
    /// - Throws: ``CommandError`` with status 2 if it can't be started.
    init(_ path: String, _ words: [String], _ environment: [String: String], _ secondsFromGMT: Int) throws {
        var environment = environment
        // POSIX counts from the place to Greenwich. A name in angle brackets may be anything.
        environment["TZ"] = "<local>\(Moment.text(secondsFromGMT: -secondsFromGMT))"
        do throws(LibcError) { (process, input, output) = try Self.start(path, words, environment) } catch {
            throw CommandError(.couldNotRun, "\(path): can't be started: \(error)")
        }
        self.path = path
        self.secondsFromGMT = secondsFromGMT
    }

    private static func start(
        _ path: String,
        _ words: [String],
        _ environment: [String: String]
    ) throws(LibcError) -> (process: Int32, input: Int32, output: Int32) {
        let (theirInput, ours) = try Libc.makePipe()
        let (ourOutput, theirs) = try Libc.makePipe()
        defer {
            Libc.closeDescriptor(theirInput)
            Libc.closeDescriptor(theirs)
        }
        let process = try Libc.startProcess(
            path,
            words,
            environment: environment,
            input: theirInput,
            output: theirs,
            keepingOut: [ours, ourOutput]
        )
        return (process, ours, ourOutput)
    }

    deinit {
        Libc.closeDescriptor(input)
        Libc.closeDescriptor(output)
        Libc.awaitEnd(of: process)
    }

    /// Its answer to a line.
    /// - Throws: ``CommandError`` with status 2 if there is none, or it is not JSON.
    mutating func answer(to line: [UInt8]) throws -> JSON {
        do {
            var rest = (line + [UInt8(ascii: "\n")])[...]
            while !rest.isEmpty {
                rest = rest.dropFirst(try rest.withUnsafeBytes { try Libc.writeSome(input, $0) })
            }
            while true {
                if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                    let json = try JSON(reading: buffer[..<end])
                    buffer.removeFirst(end + 1)
                    return json
                }
                var bytes = [UInt8](repeating: 0, count: 65_536)
                let count = try bytes.withUnsafeMutableBytes { try Libc.readSome(output, into: $0) }
                guard count > 0 else { throw CommandError(.couldNotRun, "\(path): ended without an answer to 'lines'") }
                buffer += bytes[..<count]
                guard buffer.count <= Self.longest else {
                    throw CommandError(.couldNotRun, "\(path): answers too much")
                }
            }
        } catch let error as CommandError {
            throw error
        } catch let error as InputError {
            throw CommandError(.couldNotRun, "\(path): its answer is \(error)")
        } catch {
            throw CommandError(.couldNotRun, "\(path): does not take requests: \(error)")
        }
    }
}
