#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads a recording turn by turn, in any form; its content tells which.
///
/// JSON Lines are read as they are needed, so memory does not grow with their length. Any other form is read whole, and may
/// have ``longest`` bytes.
struct RecordingReader {
    /// What a recording holds.
    enum Item: Sendable {
        case turn(RecordedTurn)
        case finding(RecordingFinding)
    }

    /// The most bytes of a file that is not JSON Lines.
    static let longest = 67_108_864
    /// The most bytes of a line.
    static let longestLine = 16_777_216

    /// The form of the file.
    private(set) var format = RecordingFormat.event
    /// The file of an event, next to its answer's.
    private(set) var event: RecordedEvent?
    private var collector = TurnCollector()
    private var waiting: ArraySlice<Item> = []
    /// The lines that are still to be read.
    private var lines: FileLines?

    /// Opens a recording.
    /// - Parameter file: The file.
    /// - Throws: ``RecordingError`` if it can't be read, or has none of the forms.
    init(_ file: URL) throws(RecordingError) {
        switch Files.kind(of: file.path) {
        case .file: break
        case .folder: throw .isFolder(file.relativePath)
        case .nothing: throw .noSuchFile(file.relativePath)
        }
        if try openLines(file) { return }
        let bytes = try Files.read(file)
        guard bytes.count <= Self.longest else {
            throw .tooLarge(file.relativePath, bytes: bytes.count, limit: Self.longest)
        }
        try openWhole(Array(bytes), file)
    }

    /// The next turn or finding; `nil` at the end.
    mutating func next() throws(RecordingError) -> Item? {
        while true {
            if let item = waiting.popFirst() { return item }
            guard let line = try lines?.next() else {
                guard lines != nil else { return nil }
                lines = nil
                collector.finish()
                waiting = collector.take()[...]
                continue
            }
            read(line)
            waiting = collector.take()[...]
        }
    }

    /// Opens a file each of whose first two lines is a JSON value.
    private mutating func openLines(_ file: URL) throws(RecordingError) -> Bool {
        var lines = try FileLines(file.path, limit: Self.longestLine)
        var first: FileLines.Line?
        while let line = try lines.next() {
            if line.count <= Self.longestLine, line.bytes.isBlank { continue }
            guard let whole = first else {
                guard line.bytes.first == UInt8(ascii: "{"), (try? JSON(mending: line.bytes)) != nil else {
                    return false
                }
                first = line
                continue
            }
            format = .lines
            read(whole)
            guard collector.understood > 0 || !collector.found.isEmpty else { return false }
            if collector.format == .log { format = .log }
            read(line)
            waiting = collector.take()[...]
            self.lines = lines
            return true
        }
        // A recording of a single turn is one line too.
        guard let first, let json = try? JSON(mending: first.bytes), first.isEnded,
            json["received"] != nil || json["request"]?["request"] != nil
        else { return false }
        format = .lines
        read(first)
        waiting = collector.take()[...]
        return true
    }

    private mutating func read(_ line: FileLines.Line) {
        let place = "line \(line.number)"
        guard line.count <= Self.longestLine else {
            return collector.note(.malformed, at: place, "has \(line.count) bytes, over \(Self.longestLine)")
        }
        if line.bytes.isBlank { return }
        do throws(InputError) {
            if !collector.add(try JSON(mending: line.bytes), at: place) {
                collector.note(.malformed, at: place, "is neither a turn nor a request nor a response")
            }
        } catch {
            let log = LogLine(line.bytes)
            if line.bytes.first != UInt8(ascii: "{"), log.isPlatforms || log.add(to: &collector, at: place) { return }
            guard case .syntax(let syntax) = error.reason, line.isEnded else {
                return collector.note(.torn, at: place, "was cut off while it was written; it is left out")
            }
            collector.note(
                .malformed,
                at: place,
                "not JSON at column \(syntax.column): expected \(syntax.expected)"
            )
        }
    }

    /// Opens a file that is one JSON value, or a text with values in it.
    private mutating func openWhole(_ bytes: [UInt8], _ file: URL) throws(RecordingError) {
        let event = try RecordedEvent(request: Data(bytes), file: file)
        let json: JSON
        do throws(InputError) { json = try JSON(reading: bytes) } catch {
            // What is not JSON may be a message that should be refused.
            if event.answer != nil { return take(event) }
            var text = TextPieces(bytes)
            text.read(into: &collector)
            collector.finish()
            guard collector.understood > 0 else { throw .malformed(file.relativePath, error) }
            format = text.isLog ? .log : .pasted
            waiting = collector.take()[...]
            return
        }
        if event.answer != nil { return take(event) }
        guard collector.add(json, at: "") else { throw .unknownForm(file.relativePath) }
        collector.finish()
        format = collector.format ?? .event
        if format == .event { return take(event) }
        waiting = collector.take()[...]
    }

    private mutating func take(_ event: RecordedEvent) {
        self.event = event
        waiting = [.turn(RecordedTurn(.bytes(event.request), answer: event.answer))]
    }
}
