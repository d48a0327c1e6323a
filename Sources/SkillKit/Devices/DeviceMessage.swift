#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A message to or from a device: a JSON document, and its topic where messages have one.
public struct DeviceMessage: Sendable, Hashable {
    /// How a device's messages are written on a line.
    public enum Form: Sendable, Hashable {
        /// A JSON document.
        case document
        /// A topic, a space or a tab, and a JSON document: what `mosquitto_sub -v` prints and `mosquitto_pub` is given.
        case topicAndDocument
        /// A topic, a space or a tab, and anything; what is not JSON is text.
        case topicAndAnything
        /// A path, and a JSON document unless the path says all; or a document alone.
        case pathAndDocument
        /// A key, a tab, and words; or a JSON document.
        case keyAndWords
    }

    /// The topic, or the key in front of words; `nil` for a document alone.
    public var topic: String?
    /// The document.
    public var body: JSON

    /// Creates a message.
    public init(_ body: JSON, topic: String? = nil) {
        self.body = body
        self.topic = topic
    }

    /// Reads a line.
    /// - Parameters:
    ///   - line: The line, without its end, in UTF-8.
    ///   - form: How the device's messages are written on a line.
    /// - Throws: ``InputError`` with the line and column where the document stops being JSON.
    public init(line: Data, in form: Form) throws(InputError) {
        switch form {
        case .document: self.init(try JSON(reading: line))
        case .topicAndDocument:
            let (topic, rest) = try Self.split(line) { $0 == 0x20 || $0 == 0x09 }
            self.init(try JSON(reading: rest), topic: topic)
        case .topicAndAnything:
            let (topic, rest) = try Self.split(line) { $0 == 0x20 || $0 == 0x09 }
            let json = try? JSON(reading: rest)
            self.init(json ?? .string(String(decoding: rest, as: UTF8.self)), topic: topic)
        case .pathAndDocument:
            guard line.first == UInt8(ascii: "/") else {
                self.init(try JSON(reading: line))
                return
            }
            let (path, rest) = try Self.split(line) { $0 == 0x20 || $0 == 0x09 }
            self.init(rest.isEmpty ? .null : try JSON(reading: rest), topic: path)
        case .keyAndWords:
            if line.first == UInt8(ascii: "{") {
                self.init(try JSON(reading: line))
            } else {
                guard line.contains(0x09) else {
                    let expected = "a key, a tab and words, or a JSON document"
                    throw InputError(path: ["line"], reason: .mismatch(expected: expected))
                }
                let (key, rest) = try Self.split(line) { $0 == 0x09 }
                self.init(.string(String(decoding: rest, as: UTF8.self)), topic: key)
            }
        }
    }

    /// What comes before and after the first separator.
    private static func split(
        _ line: Data,
        at isSeparator: (UInt8) -> Bool
    ) throws(InputError) -> (topic: String, rest: Data) {
        let topic = line.prefix { !isSeparator($0) }
        guard !topic.isEmpty else { throw InputError(path: ["topic"], reason: .missing) }
        return (String(decoding: topic, as: UTF8.self), Data(line.dropFirst(topic.count + 1)))
    }

    /// The message as a line, without its end: the topic if there is one, and the document.
    public var line: Data { Data((topic.map { Array("\($0) ".utf8) } ?? []) + body.text()) }
}
