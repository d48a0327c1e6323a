/// A TCP connection that never blocks a thread.
final class Socket: Sendable {
    private let descriptor: Descriptor
    private let reactor: Reactor

    private init(_ descriptor: Descriptor, _ reactor: Reactor) {
        self.descriptor = descriptor
        self.reactor = reactor
    }

    /// Connects; `nil` if the other side refuses.
    /// - Throws: ``HTTPError/timedOut``, ``HTTPError/cancelled`` or ``HTTPError/noDescriptors``.
    static func connect(
        to address: SocketAddress,
        _ reactor: Reactor,
        until end: ContinuousClock.Instant
    ) async throws(HTTPError) -> Socket? {
        let number: Int32
        do throws(LibcError) { number = try Libc.openSocket(address.family) } catch {
            // A host without IPv6 fails here for IPv6 addresses.
            if error == .unsupportedFamily { return nil }
            throw .noDescriptors
        }
        let descriptor = Descriptor(number)
        do throws(LibcError) { try Libc.beginConnecting(number, to: address) } catch {
            guard error == .inProgress || error == .interrupted else { return nil }
            try await reactor.wait(for: descriptor, .writable, until: end)
            guard Libc.isConnected(number) else { return nil }
        }
        return Socket(descriptor, reactor)
    }

    /// Whether neither unrequested data nor the end of the connection has arrived.
    var isQuiet: Bool { !descriptor.isReadable }

    /// Sends all of the bytes.
    /// - Throws: ``HTTPError/closed`` if the other side has gone, or what waiting throws.
    func write(_ bytes: [UInt8], until end: ContinuousClock.Instant) async throws(HTTPError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { bytes in
                Result { () throws(LibcError) in try Libc.sendSome(descriptor.number, bytes) }
            }
            switch sent {
            case .success(let count): rest = rest.dropFirst(count)
            case .failure(.wouldBlock): try await reactor.wait(for: descriptor, .writable, until: end)
            case .failure: throw .closed
            }
        }
    }

    /// The next bytes, at most 16 KB; empty if the other side has finished.
    /// - Throws: ``HTTPError/closed`` if the connection broke, or what waiting throws.
    func read(until end: ContinuousClock.Instant) async throws(HTTPError) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            // A server that sends byte by byte never makes us wait, so the deadline is checked here as well.
            guard ContinuousClock.now < end else { throw .timedOut }
            let received = buffer.withUnsafeMutableBytes { bytes in
                Result { () throws(LibcError) in try Libc.receiveSome(descriptor.number, into: bytes) }
            }
            switch received {
            case .success(let count): return Array(buffer.prefix(count))
            case .failure(.wouldBlock): try await reactor.wait(for: descriptor, .readable, until: end)
            case .failure: throw .closed
            }
        }
    }
}
