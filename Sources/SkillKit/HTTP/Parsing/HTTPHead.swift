/// The head of an HTTP answer: its status and its fields.
struct HTTPHead: Sendable, Hashable {
    /// The most fields that are read.
    static let mostFields = 256

    static let noStatusLine = HTTPError.malformed("its first line is not a status line")

    let status: Int
    /// By names in lower case.
    private(set) var fields: [String: String] = [:]
    /// Whether the server speaks HTTP/1.1, and so keeps connections open unless it says otherwise.
    private let isPersistent: Bool

    /// Reads a head.
    /// - Parameter lines: Its lines without line breaks and without the final empty line.
    /// - Throws: ``HTTPError/malformed(_:)``.
    init(lines: [[UInt8]]) throws(HTTPError) {
        guard let first = lines.first else { throw .malformed("it is empty") }
        // HTTP/1.1 200 OK
        guard first.count >= 12, first.starts(with: "HTTP/1.".utf8), first[8] == UInt8(ascii: " "),
            first.count == 12 || first[12] == UInt8(ascii: " "),
            first[7] == UInt8(ascii: "0") || first[7] == UInt8(ascii: "1"),
            let status = Int(decimal: first[9..<12]), status >= 100
        else { throw Self.noStatusLine }
        self.status = status
        isPersistent = first[7] == UInt8(ascii: "1")
        var last: String?
        for line in lines.dropFirst() {
            if line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t") {
                // A folded line, an obsolete form, continues the field before it.
                guard let last, let value = fields[last] else { throw .malformed("its first field is folded") }
                fields[last] = value + " " + (try Self.value(line[...]))
                continue
            }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0,
                line[..<colon].allSatisfy(Self.isOfToken)
            else { throw .malformed("a header field has no name") }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            let value = try Self.value(line[(colon + 1)...])
            fields[name] = fields[name].map { "\($0), \(value)" } ?? value
            guard fields.count <= Self.mostFields else { throw .malformed("it has too many header fields") }
            last = name
        }
    }

    /// Whether the server keeps the connection open.
    var keepsAlive: Bool {
        let options = list("connection")
        return isPersistent ? !options.contains("close") : options.contains("keep-alive")
    }

    /// How the end of the body is marked.
    ///
    /// - Throws: ``HTTPError/malformed(_:)`` if two fields disagree about it, so that no one can pass off part of one
    ///   answer as the next.
    var framing: HTTPFraming {
        get throws(HTTPError) {
            if status == 204 || status == 304 { return .length(0) }
            let codings = list("transfer-encoding")
            let lengths = list("content-length")
            if !codings.isEmpty {
                guard codings == ["chunked"] else { throw .malformed("its transfer encoding is not known") }
                guard lengths.isEmpty else { throw .malformed("it has two lengths") }
                return .chunks
            }
            guard let first = lengths.first else { return .untilEnd }
            guard Set(lengths).count == 1 else { throw .malformed("it has two lengths") }
            guard let length = Int(decimal: Array(first.utf8)[...]) else {
                throw .malformed("its length is not a number")
            }
            return .length(length)
        }
    }

    private func list(_ name: String) -> [String] {
        (fields[name] ?? "").lowercased().split(separator: ",").map { item in
            String(item.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }

    private static func value(_ bytes: ArraySlice<UInt8>) throws(HTTPError) -> String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        let isText = { (byte: UInt8) in byte >= 0x20 && byte != 0x7F || byte == 0x09 }
        guard bytes.allSatisfy(isText) else { throw .malformed("a header field has control characters") }
        let end = bytes.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? bytes.startIndex
        return String(decoding: bytes[..<end].drop(while: isSpace), as: UTF8.self)
    }

    private static func isOfToken(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !"\"(),/:;<=>?@[\\]{}".utf8.contains(byte)
    }
}

extension Int {
    /// Reads digits only.
    init?(decimal digits: ArraySlice<UInt8>) {
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        self.init(String(decoding: digits, as: UTF8.self))
    }
}
