#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A request to an HTTP server.
public struct HTTPRequest: Sendable, Hashable {
    /// What is asked of the server.
    public enum Method: Sendable, Hashable {
        /// Reads; repeating it changes nothing.
        case get
        /// Sends a JSON body.
        case post(Data)
        /// Replaces what the target names by a JSON body.
        case put(Data)
        /// Removes what the target names.
        case delete

        /// Its name on the wire.
        var name: String {
            switch self {
            case .get: "GET"
            case .post: "POST"
            case .put: "PUT"
            case .delete: "DELETE"
            }
        }

        /// The body; `nil` for a request without one.
        var body: Data? {
            switch self {
            case .get, .delete: nil
            case .post(let body), .put(let body): body
            }
        }
    }

    /// What is asked.
    public var method: Method
    /// What follows the host: the path and the query, percent-encoded.
    public var target: String
    /// Header fields in addition to those that every request has.
    public var fields: [String: String]
    /// Whether it may be sent again if the connection breaks before any of the answer arrives.
    public var isRepeatable: Bool

    /// Reads a target.
    public static func get(_ target: String) -> Self {
        Self(method: .get, target: target, fields: [:], isRepeatable: true)
    }

    /// Sends a JSON body.
    public static func post(_ body: Data, to target: String, isRepeatable: Bool = false) -> Self {
        Self(method: .post(body), target: target, fields: [:], isRepeatable: isRepeatable)
    }

    /// Replaces a target by a JSON body; not sent again, because a change that has a version is refused the second time.
    public static func put(_ body: Data, to target: String) -> Self {
        Self(method: .put(body), target: target, fields: [:], isRepeatable: false)
    }

    /// Removes a target; not sent again, because the second time it is no longer there.
    public static func delete(_ target: String) -> Self {
        Self(method: .delete, target: target, fields: [:], isRepeatable: false)
    }

    /// The bytes on the wire.
    func bytes(for address: HTTPAddress) -> [UInt8] {
        var head = "\(method.name) \(target) HTTP/1.1\r\n"
        let body = method.body
        if let body { head += "Content-Type: application/json\r\nContent-Length: \(body.count)\r\n" }
        head += "Host: \(address)\r\nUser-Agent: SkillKit\r\nAccept: application/json\r\nAccept-Encoding: identity\r\n"
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) { head += "\(name): \(Self.plain(value))\r\n" }
        return Array((head + "\r\n").utf8) + (body ?? Data())
    }

    /// The value without line breaks.
    private static func plain(_ value: String) -> String {
        String(decoding: value.utf8.filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
    }
}

extension String {
    /// Percent-encoded except for letters, digits and `-._~`, so it fits any part of a target.
    public var percentEncoded: String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39,
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
