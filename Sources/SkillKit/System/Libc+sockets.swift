#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Libc {
    #if canImport(Glibc)
    private static var streams: Int32 { Int32(SOCK_STREAM.rawValue) }
    #else
    private static var streams: Int32 { SOCK_STREAM }
    #endif
    #if canImport(Darwin)
    private static var sendFlags: Int32 { 0 }
    #else
    /// Suppresses the signal that would end the process after the other side has gone.
    private static var sendFlags: Int32 { Int32(MSG_NOSIGNAL) }
    #endif

    /// Looks up the addresses of a host, in the order in which to try them; a numeric one needs no look-up.
    ///
    /// In a static executable the system's C library finds hosts in `/etc/hosts` and by DNS, but its modules for other
    /// sources must be of the same version; see the notes on deploying.
    static func addresses(of host: String, port: UInt16, isNumeric: Bool) -> [SocketAddress] {
        var hints = addrinfo()
        hints.ai_socktype = streams
        hints.ai_flags = isNumeric ? AI_NUMERICHOST | AI_NUMERICSERV : AI_NUMERICSERV
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        return sequence(first: list, next: { $0?.pointee.ai_next }).prefix { $0 != nil }.compactMap { entry in
            guard let entry = entry?.pointee, let start = entry.ai_addr else { return nil }
            let bytes = UnsafeRawBufferPointer(start: start, count: Int(entry.ai_addrlen))
            return SocketAddress(family: entry.ai_family, bytes: Array(bytes))
        }
    }

    /// Opens a socket that sends each packet at once.
    static func openSocket(_ family: Int32) throws(LibcError) -> Int32 {
        let number = try LibcError.check { socket(family, streams, 0) }
        var yes: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(number, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, size)
        #if canImport(Darwin)
        setsockopt(number, SOL_SOCKET, SO_NOSIGPIPE, &yes, size)
        #endif
        return number
    }

    /// Starts to connect.
    /// - Throws: ``LibcError/inProgress`` or ``LibcError/interrupted`` when it is done once the socket is writable.
    static func beginConnecting(_ descriptor: Int32, to address: SocketAddress) throws(LibcError) {
        let (result, code) = address.bytes.withUnsafeBytes { bytes in
            let pointer = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self)
            return (pointer.map { connect(descriptor, $0, socklen_t(bytes.count)) } ?? -1, errno)
        }
        guard result == 0 else { throw LibcError(code: code) }
    }

    /// Whether a socket that was connecting is connected.
    static func isConnected(_ descriptor: Int32) -> Bool {
        var status: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        return getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &status, &length) == 0 && status == 0
    }

    /// Receives what is available, up to the buffer's size.
    /// - Returns: How many bytes; 0 when the other side has ended.
    static func receiveSome(_ socket: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(LibcError) -> Int {
        try LibcError.check { recv(socket, buffer.baseAddress, buffer.count, 0) }
    }

    /// Sends as many bytes as the socket accepts.
    static func sendSome(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(LibcError) -> Int {
        try LibcError.check { send(descriptor, bytes.baseAddress, bytes.count, sendFlags) }
    }
}
