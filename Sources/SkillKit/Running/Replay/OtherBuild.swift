import Synchronization

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Another build of a skill's executable, which answers the same recordings: the process of its command `lines`.
final class OtherBuild: AnswerSource {
    private let path: String
    private let words: [String]
    private let environment: [String: String]
    private let state: Mutex<State>

    private struct State: ~Copyable {
        var threads = SessionThreads()
        var process: OtherProcess
    }

    /// Starts the executable.
    /// - Parameters:
    ///   - path: Its path.
    ///   - words: The skill's options, as this executable was given them.
    ///   - environment: The variables of its environment.
    /// - Throws: ``CommandError`` with status 2 if it can't be started.
    init(_ path: String, _ words: [String], environment: [String: String]) throws {
        (self.path, self.words, self.environment) = (path, words, environment)
        // A build that ends early must not end this process as well.
        Libc.ignoreBrokenPipes()
        state = Mutex(State(process: try OtherProcess(path, ["lines"] + words, environment, 0)))
    }

    /// Forgets all sessions, because another recording begins.
    func begin() { state.withLock { $0.threads = SessionThreads() } }

    /// The turn with the other build's request and answer in place of the recorded ones.
    /// - Throws: ``CommandError`` with status 2 if the other build does not answer.
    func answered<C>(_ turn: RecordedTurn, by listener: ScriptListener<C>, number: Int) throws -> RecordedTurn {
        try state.withLock { state in
            var turn = turn
            if turn.secondsFromGMT != state.process.secondsFromGMT {
                // Its own replay would go by the recorded zone; as `lines` it goes by that of its machine.
                state.process = try OtherProcess(path, ["lines"] + words, environment, turn.secondsFromGMT)
            }
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
        let answer = try state.process.answer(to: line)
        turn.answer = answer["errorType"] != nil && answer["response"] == nil ? .refusal(answer) : .response(answer)
        if let request, let answer = turn.answer { state.threads.follow(request, answer, recorded: nil) }
    }
}
