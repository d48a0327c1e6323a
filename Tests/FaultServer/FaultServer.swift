public import SkillKit
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A server on a real socket of this machine that does what it is told, and most of that is wrong.
///
/// Every connection has a thread, which may block. The server goes on until the process ends.
public final class FaultServer: Sendable {
    /// Where it listens.
    public let address: HTTPAddress
    private let log: Log
    private let listener: Int32

    /// What came in.
    private final class Log: Sendable {
        let state = Mutex((connections: 0, requests: [String]()))
    }

    /// The system has no socket left, or no address.
    public struct UnavailableError: Error {}

    /// Starts to listen.
    /// - Parameters:
    ///   - host: A loop-back address, of version 4 unless told otherwise.
    ///   - isListening: Whether anybody listens; else the port is taken, and every connection refused.
    ///   - serve: What to do with each connection.
    /// - Throws: ``UnavailableError``.
    public init(
        host: String = "127.0.0.1",
        isListening: Bool = true,
        _ serve: @escaping @Sendable (FaultConnection) -> Void
    ) throws {
        let isIPv6 = host.contains(":")
        #if canImport(Glibc)
        listener = socket(isIPv6 ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        listener = socket(isIPv6 ? AF_INET6 : AF_INET, SOCK_STREAM, 0)
        #endif
        guard let port = Self.bound(listener, isIPv6: isIPv6), !isListening || listen(listener, 256) == 0 else {
            close(listener)
            throw UnavailableError()
        }
        address = HTTPAddress(host: host, port: port)
        let (log, listener) = (Log(), listener)
        self.log = log
        guard isListening else { return }
        let hasStarted = DetachedThread.start {
            while true {
                let number = accept(listener, nil, nil)
                guard number >= 0 else { return }
                log.state.withLock { $0.connections += 1 }
                let connection = FaultConnection(number) { request in
                    log.state.withLock { $0.requests.append(request) }
                }
                if !DetachedThread.start({ serve(connection) }) { return }
            }
        }
        guard hasStarted else { throw UnavailableError() }
    }

    /// Answers every request of every connection with the same text.
    public convenience init(answering text: String) throws {
        try self.init { connection in
            while connection.nextRequest() != nil { connection.send(text) }
        }
    }

    /// How many connections were made so far.
    public var connections: Int { log.state.withLock { $0.connections } }

    /// The requests so far, as they came.
    public var requests: [String] { log.state.withLock { $0.requests } }

    /// An address where nobody listens.
    public static func nobody() throws -> HTTPAddress { try FaultServer(isListening: false) { _ in }.address }

    /// Gives a socket a free port of the loop-back address.
    private static func bound(_ number: Int32, isIPv6: Bool) -> UInt16? {
        var port: UInt16 = 0
        let isBound: Bool
        if isIPv6 {
            var address = sockaddr_in6()
            address.sin6_family = sa_family_t(AF_INET6)
            address.sin6_addr = in6addr_loopback
            isBound = bindAndLook(number, &address) { port = UInt16(bigEndian: $0.sin6_port) }
        } else {
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            isBound = bindAndLook(number, &address) { port = UInt16(bigEndian: $0.sin_port) }
        }
        return isBound ? port : nil
    }

    private static func bindAndLook<Address>(
        _ number: Int32,
        _ address: inout Address,
        _ look: (Address) -> Void
    ) -> Bool {
        var length = socklen_t(MemoryLayout<Address>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(number, pointer, length) == 0 && getsockname(number, pointer, &length) == 0
            }
        }
        if status { look(address) }
        return status
    }
}
