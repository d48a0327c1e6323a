/// Answers as they stand on the wire.
public enum HTTPText {
    /// A whole answer with a body.
    public static func answer(_ body: String, status: String = "200 OK", fields: [String] = []) -> String {
        let fields = ["Content-Type: application/json", "Content-Length: \(body.utf8.count)"] + fields
        return "HTTP/1.1 \(status)\r\n\(fields.joined(separator: "\r\n"))\r\n\r\n\(body)"
    }

    /// A whole answer whose body comes in chunks of a few bytes.
    public static func chunked(_ body: String, by size: Int = 7) -> String {
        var rest = Array(body.utf8)[...]
        var text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        while !rest.isEmpty {
            let piece = rest.prefix(size)
            text += "\(String(piece.count, radix: 16));extension=1\r\n\(String(decoding: piece, as: UTF8.self))\r\n"
            rest = rest.dropFirst(size)
        }
        return text + "0\r\nTrailer: 1\r\n\r\n"
    }
}
