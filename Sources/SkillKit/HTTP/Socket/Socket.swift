#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A TCP connection that never blocks a thread.
final class Socket: Sendable {
    private let descriptor: Descriptor
    private let reactor: Reactor

    private init(_ descriptor: Descriptor, _ reactor: Reactor) {
        self.descriptor = descriptor
        self.reactor = reactor
    }

    /// Connects; `nil` when the other side refuses.
    /// - Throws: ``HTTPError/timedOut``, ``HTTPError/cancelled`` or ``HTTPError/noDescriptors``.
    static func connect(
        to address: SocketAddress,
        _ reactor: Reactor,
        until end: ContinuousClock.Instant
    ) async throws(HTTPError) -> Socket? {
        #if canImport(Glibc)
        let number = socket(address.family, Int32(SOCK_STREAM.rawValue), 0)
        #else
        let number = socket(address.family, SOCK_STREAM, 0)
        #endif
        guard number >= 0 else {
            // A host without IPv6 refuses its addresses here.
            if errno == EAFNOSUPPORT { return nil }
            throw .noDescriptors
        }
        let descriptor = Descriptor(number)
        var yes: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        // A request is one small packet, and waits for no other.
        setsockopt(number, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, size)
        #if canImport(Darwin)
        setsockopt(number, SOL_SOCKET, SO_NOSIGPIPE, &yes, size)
        #endif
        if begin(number, address) { return Socket(descriptor, reactor) }
        guard errno == EINPROGRESS || errno == EINTR else { return nil }
        try await reactor.wait(for: descriptor, .writable, until: end)
        var status: Int32 = 0
        var length = size
        guard getsockopt(number, SOL_SOCKET, SO_ERROR, &status, &length) == 0, status == 0 else { return nil }
        return Socket(descriptor, reactor)
    }

    private static func begin(_ number: Int32, _ address: SocketAddress) -> Bool {
        address.bytes.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return false }
            let pointer = start.assumingMemoryBound(to: sockaddr.self)
            #if canImport(Glibc)
            return Glibc.connect(number, pointer, socklen_t(bytes.count)) == 0
            #elseif canImport(Musl)
            return Musl.connect(number, pointer, socklen_t(bytes.count)) == 0
            #else
            return Darwin.connect(number, pointer, socklen_t(bytes.count)) == 0
            #endif
        }
    }

    /// Whether nothing has come that nobody asked for, nor an end.
    var isQuiet: Bool { !descriptor.isReadable }

    /// Sends bytes, all of them.
    /// - Throws: ``HTTPError/closed`` when the other side has gone, and what waiting throws.
    func write(_ bytes: [UInt8], until end: ContinuousClock.Instant) async throws(HTTPError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let (count, fault) = rest.withUnsafeBytes { bytes in
                (send(descriptor.number, bytes.baseAddress, bytes.count, Self.quietly), errno)
            }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if fault == EAGAIN {
                try await reactor.wait(for: descriptor, .writable, until: end)
            } else if fault != EINTR {
                throw .closed
            }
        }
    }

    /// The next bytes, at most 16 KB; empty when the other side has ended.
    /// - Throws: ``HTTPError/closed`` when the connection broke, and what waiting throws.
    func read(until end: ContinuousClock.Instant) async throws(HTTPError) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            // A server that dribbles is read as fast as it sends, and that must end too.
            guard ContinuousClock.now < end else { throw .timedOut }
            let (count, fault) = buffer.withUnsafeMutableBytes { bytes in
                (recv(descriptor.number, bytes.baseAddress, bytes.count, 0), errno)
            }
            if count >= 0 { return Array(buffer.prefix(count)) }
            if fault == EAGAIN {
                try await reactor.wait(for: descriptor, .readable, until: end)
            } else if fault != EINTR {
                throw .closed
            }
        }
    }

    /// Without a signal that would end the process when the other side has gone.
    private static var quietly: Int32 {
        #if canImport(Darwin)
        0
        #else
        Int32(MSG_NOSIGNAL)
        #endif
    }
}
