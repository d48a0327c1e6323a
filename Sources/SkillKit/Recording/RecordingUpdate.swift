#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Writes new answers into a recording; everything else in the file stays as it is.
struct RecordingUpdate {
    private let recording: Recording
    private var changes: [String: ReplayedTurn] = [:]

    init(_ recording: Recording) { self.recording = recording }

    /// Remembers a turn if its answer or its session differs from the recorded one.
    mutating func add(_ turn: ReplayedTurn) {
        guard !turn.isRecorded || !turn.differences.isEmpty || turn.isDrifted else { return }
        changes[turn.recorded.place] = turn
    }

    /// Writes what is new.
    /// - Parameter format: The form of the recording.
    /// - Throws: ``RecordingError``, also for a form that belongs to other software.
    func write(_ format: RecordingFormat) throws(RecordingError) {
        guard !changes.isEmpty else { return }
        switch format {
        case .event: try writeAnswer()
        case .dialogue: try writeDialogue()
        case .lines: try writeLines()
        case .skillIO, .script, .pasted, .testEvents, .gateway, .log, .list:
            throw .notOurs(recording.description, format)
        }
    }

    private func writeAnswer() throws(RecordingError) {
        guard let turn = changes[""], case .bytes(let request) = turn.recorded.message else {
            throw .notOurs(recording.description, .event)
        }
        try RecordedEvent(request: request, file: recording.file).record(turn.now)
    }

    private func writeDialogue() throws(RecordingError) {
        guard case .object(var members) = try Files.readJSON(recording.file), case .array(var turns)? = members["turns"]
        else { throw .notOurs(recording.description, .dialogue) }
        for index in turns.indices {
            if let turn = changes["turns[\(index)]"] { turns[index] = Self.updated(turns[index], turn) }
        }
        members["turns"] = .array(turns)
        try Files.write(.object(members), to: recording.file)
    }

    private func writeLines() throws(RecordingError) {
        let path = recording.file.path
        var lines = try FileLines(path, limit: RecordingReader.longestLine)
        let output = try NewFile(replacing: path)
        while let line = try lines.next() {
            var bytes = line.bytes
            if let turn = changes["line \(line.number)"], let json = try? JSON(reading: bytes) {
                // A request on a line of its own becomes a turn, unless the next line is its answer.
                let isTurn = json["request"]?["request"] != nil || json["received"] != nil
                guard isTurn || !turn.isRecorded else { throw .notOurs(recording.description, .pasted) }
                bytes = Self.updated(isTurn ? json : ["request": json], turn).text()
            }
            guard line.count <= RecordingReader.longestLine else {
                throw .tooLarge(recording.description, bytes: line.count, limit: RecordingReader.longestLine)
            }
            if line.isEnded { bytes.append(UInt8(ascii: "\n")) }
            try output.write(bytes)
        }
        try output.finish()
    }

    /// A turn's JSON with the request as it was sent, and the new answer.
    private static func updated(_ json: JSON, _ turn: ReplayedTurn) -> JSON {
        guard case .object(var members) = json else { return json }
        if case .request = turn.recorded.message, let request = turn.request { members["request"] = request }
        switch turn.now {
        case .response(let response):
            members["response"] = response
            members["error"] = nil
        case .refusal(let refusal):
            members["error"] = refusal
            members["response"] = nil
        }
        return .object(members)
    }
}
