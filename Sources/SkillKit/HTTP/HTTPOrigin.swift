/// A server and how it is spoken to, such as `https://api.amazonalexa.com`.
public struct HTTPOrigin: Sendable, Hashable {
    /// The protocol.
    public enum Scheme: String, Sendable, Hashable {
        /// Unencrypted.
        case http
        /// Over TLS, which needs a build with the trait `HTTPS`.
        case https
    }

    /// The protocol.
    public let scheme: Scheme
    /// The host and the port.
    public let address: HTTPAddress

    /// Creates an origin.
    public init(_ scheme: Scheme, _ address: HTTPAddress) {
        self.scheme = scheme
        self.address = address
    }

    /// Reads `http://host`, `https://host:port` and the like, with or without a slash at the end; `nil` for anything else.
    public init?(_ text: String) {
        guard let colon = text.firstRange(of: "://") else { return nil }
        guard let scheme = Scheme(rawValue: text[..<colon.lowerBound].lowercased()) else { return nil }
        let rest = text[colon.upperBound...]
        let host = rest.hasSuffix("/") ? rest.dropLast() : rest
        guard let address = HTTPAddress(String(host), port: scheme.port) else { return nil }
        self.init(scheme, address)
    }
}

extension HTTPOrigin.Scheme {
    /// The port if an address names none.
    public var port: UInt16 { self == .http ? 80 : 443 }
}

extension HTTPOrigin: CustomStringConvertible {
    public var description: String { "\(scheme.rawValue)://\(address)" }
}
