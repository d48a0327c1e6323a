#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Something recorded, below a folder of events.
enum Recording: Sendable {
    /// One message, and beside it what was answered.
    case event(RecordedEvent)
    /// A file of turns.
    case dialogue(RecordedDialogue, file: URL)

    /// Reads a file.
    /// - Throws: ``RecordingError`` when it can't be read, or has turns that are not of their form.
    init(_ file: URL) throws {
        let bytes = try Files.read(file)
        // What is no JSON at all is an event too: one that is to be refused.
        guard let json = try? Wire.decode(JSON.self, from: bytes), json["turns"] != nil else {
            self = .event(try RecordedEvent(request: bytes, file: file))
            return
        }
        self = .dialogue(try Files.decode(RecordedDialogue.self, from: bytes, of: file), file: file)
    }
}
