#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An address as the system takes it: its family, and its bytes.
struct SocketAddress: Sendable, Hashable {
    let family: Int32
    let bytes: [UInt8]

    /// Asks the system for the addresses of a host, which may take long.
    ///
    /// In a static executable the system's C library finds hosts in `/etc/hosts` and by DNS, but its modules for other
    /// sources must be of the same version; see the notes on deploying.
    /// - Parameters:
    ///   - address: The host and the port.
    ///   - isNumeric: Whether only a host that is an IP address counts; then it is done at once.
    /// - Returns: The addresses, in the order in which to try them; none for a host that is not known.
    static func all(of address: HTTPAddress, isNumeric: Bool) -> [Self] {
        var hints = addrinfo()
        #if canImport(Glibc)
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
        hints.ai_socktype = SOCK_STREAM
        #endif
        hints.ai_flags = isNumeric ? AI_NUMERICHOST | AI_NUMERICSERV : AI_NUMERICSERV
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(address.host, String(address.port), &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        return sequence(first: list, next: { $0?.pointee.ai_next }).prefix { $0 != nil }.compactMap { entry in
            guard let entry = entry?.pointee, let start = entry.ai_addr else { return nil }
            let bytes = UnsafeRawBufferPointer(start: start, count: Int(entry.ai_addrlen))
            return Self(family: entry.ai_family, bytes: Array(bytes))
        }
    }
}
