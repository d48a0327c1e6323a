#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A recorded message, `x.json`, and next to it its answer: `x.response.json`, or `x.error.json` for a refusal.
struct RecordedEvent: Sendable {
    /// The request.
    var request: Data
    /// The recorded answer; `nil` if there is none.
    var answer: RecordedAnswer?
    /// The file of the message.
    var file: URL

    init(request: Data, file: URL) throws(RecordingError) {
        self.request = request
        self.file = file
        let response = Self.answerFile(of: file, "response")
        let refusal = Self.answerFile(of: file, "error")
        if Files.kind(of: response.path) == .file {
            answer = .response(try Files.readJSON(response))
        } else if Files.kind(of: refusal.path) == .file {
            answer = .refusal(try Files.readJSON(refusal))
        }
    }

    /// Writes the current answer next to the message.
    func record(_ answer: RecordedAnswer) throws(RecordingError) {
        let response = Self.answerFile(of: file, "response")
        let refusal = Self.answerFile(of: file, "error")
        switch answer {
        case .response(let json):
            try Files.write(json, to: response)
            try Files.remove(refusal)
        case .refusal(let json):
            try Files.write(json, to: refusal)
            try Files.remove(response)
        }
    }

    /// Whether a file holds an answer rather than a message.
    static func isAnswer(_ name: String) -> Bool { name.hasSuffix(".response.json") || name.hasSuffix(".error.json") }

    private static func answerFile(of file: URL, _ kind: String) -> URL {
        let name = file.lastPathComponent
        let stem = name.hasSuffix(".json") ? String(name.dropLast(".json".count)) : name
        return file.deletingLastPathComponent().appending(path: "\(stem).\(kind).json")
    }
}
