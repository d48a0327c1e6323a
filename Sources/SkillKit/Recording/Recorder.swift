import Synchronization

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Writes turns to a file as they happen: JSON Lines, which `replay` reads.
///
/// A turn is one line, and one write, and is in the file before its answer leaves: if the process dies, every answered
/// turn is there. Only one process at a time can record in a file. Whatever identifies a person becomes a pseudonym:
/// the same one throughout a run, and with no way back.
final class Recorder: Sendable {
    private struct File: ~Copyable {
        let descriptor: Int32
        var size: Int
        var line: [UInt8] = []
        var hasFailed = false

        deinit { Libc.closeDescriptor(descriptor) }
    }

    private let file: Mutex<File>
    private let redactor: Redactor
    private let now: @Sendable () -> Date
    private let fail: @Sendable (String) -> Void

    /// Opens a file, and goes on after the turns in it.
    ///
    /// If its last line was cut off, that is removed.
    /// - Parameters:
    ///   - path: The file's path; it is created if nothing is there.
    ///   - redactor: Replaces whatever identifies a person.
    ///   - now: The present time.
    ///   - fail: Is told, once, when a turn can't be written.
    /// - Throws: ``RecordingError`` if it can't be written, is not a recording, or another process records there.
    init(
        _ path: String,
        redactor: Redactor,
        now: @escaping @Sendable () -> Date = { Date() },
        fail: @escaping @Sendable (String) -> Void
    ) throws(RecordingError) {
        if Files.kind(of: path) == .folder { throw .isFolder(path) }
        let descriptor: Int32
        do throws(LibcError) { descriptor = try Libc.openToAppend(path) } catch { throw .unwritable(path) }
        do throws(RecordingError) {
            do throws(LibcError) { try Libc.lock(descriptor) } catch {
                throw error == .wouldBlock ? .isBeingWritten(path) : .unwritable(path)
            }
            let size = try Self.prepare(path, descriptor)
            file = Mutex(File(descriptor: descriptor, size: size))
        } catch {
            Libc.closeDescriptor(descriptor)
            throw error
        }
        self.redactor = redactor
        self.now = now
        self.fail = fail
    }

    /// The present time in milliseconds since 1970.
    var moment: Int { Int(now().timeIntervalSince1970 * 1000) }

    /// Writes a turn.
    /// - Parameters:
    ///   - request: The message, as it came.
    ///   - answer: What became of it.
    ///   - tape: What the turn got from outside.
    ///   - said: What the person said, where that is known.
    func record(_ request: Data, _ answer: TurnAnswer, _ tape: TurnTape, said: String?) {
        let isFirstFailure = file.withLock { file in
            compose(&file.line, request, answer, tape, said)
            guard !file.line.isEmpty else { return false }
            do throws(LibcError) {
                try Self.write(file.line, to: file.descriptor)
                file.size += file.line.count
                return false
            } catch {
                // Half a line would spoil the next one as well.
                try? Libc.cut(file.descriptor, to: file.size)
                defer { file.hasFailed = true }
                return !file.hasFailed
            }
        }
        if isFirstFailure { fail("a turn could not be written to the recording") }
    }

    private func compose(
        _ line: inout [UInt8],
        _ request: Data,
        _ answer: TurnAnswer,
        _ tape: TurnTape,
        _ said: String?
    ) {
        line.removeAll(keepingCapacity: true)
        line += #"{"at":"#.utf8
        JSONString.write(Moment.text(tape.moment ?? moment), to: &line)
        if let seconds = tape.secondsFromGMT, seconds != 0 {
            line += #","zone":"\#(Moment.text(secondsFromGMT: seconds))""#.utf8
        }
        if let said {
            line += #","said":"#.utf8
            JSONString.write(redactor.words.redacted(said), to: &line)
        }
        switch answer {
        case .response(let response):
            line += #","request":"#.utf8
            write(request, to: &line)
            line += #","response":"#.utf8
            write(response, to: &line)
        case .refusal(SkillError.tooLarge):
            // It would be a line that nobody can read.
            return line.removeAll(keepingCapacity: true)
        case .refusal(let error):
            if case SkillError.malformed(let input) = error, case .syntax = input.reason {
                line += #","received":"#.utf8
                JSONString.write(redactor.redacted(text: request), to: &line)
            } else {
                line += #","request":"#.utf8
                write(request, to: &line)
            }
            line += #","error":"#.utf8
            write((try? Wire.encode(ErrorAnswer(error))) ?? Data("{}".utf8), to: &line)
        }
        if !tape.answers.isEmpty, let answers = try? Wire.encode(tape.answers) {
            line += #","outside":"#.utf8
            write(answers, to: &line)
        }
        if let seed = tape.seed { line += #","seed":\#(seed)"#.utf8 }
        line += "}\n".utf8
    }

    private func write(_ json: Data, to line: inout [UInt8]) {
        json.withUnsafeBytes { redactor.write($0.bindMemory(to: UInt8.self), to: &line) }
    }

    private static func write(_ line: [UInt8], to descriptor: Int32) throws(LibcError) {
        var start = 0
        while start < line.count {
            let written: Result<Int, LibcError> = line.withUnsafeBytes { bytes in
                Result { () throws(LibcError) in
                    try Libc.writeSome(descriptor, UnsafeRawBufferPointer(rebasing: bytes[start...]))
                }
            }
            start += try written.get()
        }
    }

    /// Makes sure that a file is a recording, or empty, and that it ends with a whole line.
    /// - Returns: Its size.
    private static func prepare(_ path: String, _ descriptor: Int32) throws(RecordingError) -> Int {
        var lines = try FileLines(path, limit: RecordingReader.longestLine)
        var size = 0
        var isFirst = true
        while let line = try lines.next() {
            let json = isFirst || !line.isEnded ? try? JSON(mending: line.bytes) : nil
            if isFirst, line.isEnded, json?["request"] == nil, json?["received"] == nil, json?["allow"] == nil {
                throw .notARecording(path)
            }
            isFirst = false
            guard !line.isEnded else {
                size += line.count + 1
                continue
            }
            do throws(LibcError) {
                if json?["response"] != nil || json?["error"] != nil {
                    try write([UInt8(ascii: "\n")], to: descriptor)
                    size += line.count + 1
                } else if line.bytes.starts(with: #"{"at":"#.utf8) {
                    try Libc.cut(descriptor, to: size)
                } else {
                    throw LibcError.wouldBlock
                }
            } catch {
                throw error == .wouldBlock ? .notARecording(path) : .unwritable(path)
            }
        }
        return size
    }
}
