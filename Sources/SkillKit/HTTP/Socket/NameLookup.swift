import Synchronization

/// Looks up the addresses of hosts, on threads that may block.
final class NameLookup: Sendable {
    /// The most look-ups that run at once; the system's can't be stopped, only abandoned.
    private static let most = 8

    private let running = Mutex(0)

    /// The addresses of a host, in the order in which to try them.
    /// - Throws: ``HTTPError/unknownHost(_:)`` if there are none, ``HTTPError/timedOut`` and the like.
    func addresses(
        of address: HTTPAddress,
        _ reactor: Reactor,
        until end: ContinuousClock.Instant
    ) async throws(HTTPError) -> [SocketAddress] {
        let numeric = Libc.addresses(of: address.host, port: address.port, isNumeric: true)
        guard numeric.isEmpty else { return numeric }
        guard let done = Descriptor.pipe() else { throw .noDescriptors }
        let lookup = Lookup(address, done: done)
        let isFree = running.withLock { running in
            guard running < Self.most else { return false }
            running += 1
            return true
        }
        guard isFree else { throw .timedOut }
        let hasStarted = DetachedThread.start {
            lookup.run()
            self.running.withLock { $0 -= 1 }
        }
        guard hasStarted else {
            running.withLock { $0 -= 1 }
            throw .noThreads
        }
        try await reactor.wait(for: lookup.done.read, .readable, until: end)
        let found = lookup.found
        guard !found.isEmpty else { throw .unknownHost(address.host) }
        return found
    }

    /// One look-up; a pipe signals its end to whoever waits.
    private final class Lookup: Sendable {
        let done: (read: Descriptor, write: Descriptor)
        private let address: HTTPAddress
        private let addresses = Mutex<[SocketAddress]>([])

        init(_ address: HTTPAddress, done: (read: Descriptor, write: Descriptor)) {
            self.address = address
            self.done = done
        }

        var found: [SocketAddress] { addresses.withLock { $0 } }

        func run() {
            let all = Libc.addresses(of: address.host, port: address.port, isNumeric: false)
            addresses.withLock { $0 = all }
            done.write.signal()
        }
    }
}
