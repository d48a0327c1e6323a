public import SkillKit

/// The address of a recommendation service: `http://host:port/path`, without `/recommend` at the end.
public struct ServiceURL: Sendable, Hashable {
    /// The protocol, the host and the port.
    public let origin: HTTPOrigin
    /// The path: empty, or beginning but not ending with a slash.
    public let path: String

    /// Reads an address.
    /// - Parameter text: The address.
    /// - Throws: ``AddressError``, which says what is wrong with it.
    public init(_ text: String) throws(AddressError) {
        guard let colon = text.firstRange(of: "://") else { throw .noScheme(text) }
        guard let scheme = HTTPOrigin.Scheme(rawValue: text[..<colon.lowerBound].lowercased()) else {
            throw .noScheme(text)
        }
        let rest = text[colon.upperBound...]
        let host = rest.prefix { $0 != "/" }
        guard let address = HTTPAddress(String(host), port: scheme.port) else {
            throw .noHost(String(host))
        }
        var path = rest.dropFirst(host.count)
        while path.last == "/" { path.removeLast() }
        // A query or fragment doesn't belong here, nor does anything that a line of HTTP can't contain.
        guard path.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x3F && $0 != 0x23 }) else {
            throw .badPath(String(path))
        }
        origin = HTTPOrigin(scheme, address)
        self.path = String(path)
    }

    /// What is wrong with an address.
    public enum AddressError: Error, Sendable, Hashable {
        /// It begins with neither `http://` nor `https://`.
        case noScheme(String)
        /// The host is missing, or the port is invalid.
        case noHost(String)
        /// The path contains a query, or characters that must be percent-encoded.
        case badPath(String)
        /// It begins with `https://`, but this build has no TLS.
        case noTLS
    }
}

extension ServiceURL: CustomStringConvertible {
    public var description: String { "\(origin)\(path)" }
}

extension ServiceURL.AddressError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noScheme(let text): "'\(text)' must begin with http:// or https://"
        case .noHost(let host): "'\(host)' is not a host or host:port"
        case .badPath(let path): "the path '\(path)' contains spaces, reserved characters or non-ASCII letters"
        case .noTLS: "this build has no TLS for https://; build it with the trait HTTPS, or use http://"
        }
    }
}
