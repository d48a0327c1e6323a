#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A recording in a folder of events.
enum Recording: Sendable {
    /// One message and its answer.
    case event(RecordedEvent)
    /// A file of turns.
    case dialogue(RecordedDialogue, file: URL)

    /// Reads a file.
    /// - Throws: ``RecordingError`` if it can't be read, or its turns are malformed.
    init(_ file: URL) throws {
        let bytes = try Files.read(file)
        // A file that is not JSON is an event too: one that should be refused.
        guard let json = try? Wire.decode(JSON.self, from: bytes), json["turns"] != nil else {
            self = .event(try RecordedEvent(request: bytes, file: file))
            return
        }
        self = .dialogue(try Files.decode(RecordedDialogue.self, from: bytes, of: file), file: file)
    }
}
