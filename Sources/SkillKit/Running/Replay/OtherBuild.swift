import Synchronization

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Another build of a skill's executable, which answers the same recordings: the process of its command `lines`.
final class OtherBuild: AnswerSource {
    private let path: String
    private let process: Int32
    private let input: Int32
    private let output: Int32
    private let state = Mutex(State())

    private struct State {
        var threads = SessionThreads()
        /// What was read after the last answer.
        var buffer: [UInt8] = []
    }

    /// The most bytes of an answer.
    private static let longest = 16_777_216

    /// Starts the executable.
    /// - Parameters:
    ///   - path: Its path.
    ///   - words: The skill's options, as this executable was given them.
    ///   - environment: The variables of its environment.
    /// - Throws: ``CommandError`` with status 2 if it can't be started.
    init(_ path: String, _ words: [String], environment: [String: String]) throws {
        self.path = path
        // A build that ends early must not end this process as well.
        Libc.ignoreBrokenPipes()
        do throws(LibcError) {
            let (theirInput, ours) = try Libc.makePipe()
            let (ourOutput, theirs) = try Libc.makePipe()
            input = ours
            output = ourOutput
            defer {
                Libc.closeDescriptor(theirInput)
                Libc.closeDescriptor(theirs)
            }
            process = try Libc.startProcess(
                path,
                ["lines"] + words,
                environment: environment,
                input: theirInput,
                output: theirs,
                keepingOut: [ours, ourOutput]
            )
        } catch {
            throw CommandError(.couldNotRun, "\(path): can't be started: \(error)")
        }
    }

    deinit {
        Libc.closeDescriptor(input)
        Libc.closeDescriptor(output)
        Libc.awaitEnd(of: process)
    }

    /// Forgets all sessions, because another recording begins.
    func begin() { state.withLock { $0.threads = SessionThreads() } }

    /// The turn with the other build's request and answer in place of the recorded ones.
    /// - Throws: ``CommandError`` with status 2 if the other build does not answer.
    func answered<C>(_ turn: RecordedTurn, by listener: ScriptListener<C>, number: Int) throws -> RecordedTurn {
        try state.withLock { state in
            var turn = turn
            try answer(&turn, listener, number, &state)
            return turn
        }
    }

    private func answer<C>(
        _ turn: inout RecordedTurn,
        _ listener: ScriptListener<C>,
        _ number: Int,
        _ state: inout State
    ) throws {
        let line: [UInt8]
        var request: JSON?
        switch turn.message {
        case .request(let json):
            let memory = turn.isAlone ? nil : state.threads.memory(for: json)
            request = memory.map { json.with(attributes: $0.now) } ?? json
            turn.message = .request(request ?? json)
            line = (request ?? json).text()
        case .words(let words, let locale):
            let json = try listener.request(words, locale, number, after: state.threads)
            request = json
            turn.message = .request(json)
            line = json.text()
        case .bytes(let bytes):
            request = try? JSON(reading: bytes)
            line = request?.text() ?? bytes.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
            // Both are sent the same line, so that both name the same place in it.
            turn.message = .bytes(Data(line))
        }
        // A blank line would have no answer.
        guard !line.isBlank else { return }
        let answer = try answer(to: line, &state.buffer)
        turn.answer = answer["errorType"] != nil && answer["response"] == nil ? .refusal(answer) : .response(answer)
        if let request, let answer = turn.answer { state.threads.follow(request, answer, recorded: nil) }
    }

    private func answer(to line: [UInt8], _ buffer: inout [UInt8]) throws -> JSON {
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
