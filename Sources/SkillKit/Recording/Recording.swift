#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A recorded conversation in a file, in any of the forms of ``RecordingFormat``.
///
/// ```swift
/// for recording in try Recording.all(at: "Events") {
///     let differences = try await Replay(of: recording, with: skill).differences
///     #expect(differences.isEmpty, "\(recording): \(differences)")
/// }
/// ```
public struct Recording: Sendable, Hashable {
    /// The file.
    public let file: URL

    /// Names the recording in a file, which is read when it is replayed.
    public init(_ file: URL) { self.file = file }

    /// The recordings in a folder and the folders in it, or the one in a file, in alphabetical order.
    ///
    /// Files of recordings end in `.json`, `.jsonl`, `.ndjson` or `.log`; `x.response.json` and `x.error.json` are the answers
    /// to `x.json`. Links to folders are not followed.
    /// - Parameter path: The folder or file.
    /// - Returns: The recordings; none for a folder without any.
    /// - Throws: ``RecordingError`` if nothing is there, or a folder can't be read.
    public static func all(at path: String) throws(RecordingError) -> [Recording] {
        try Files.recordings(at: path).filter { !RecordedEvent.isAnswer($0.lastPathComponent) }.map { Recording($0) }
    }
}

extension Recording: CustomStringConvertible {
    /// The file's path, as it was given.
    public var description: String { file.relativePath }
}
