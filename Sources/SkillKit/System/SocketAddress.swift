/// An address as the system takes it: its family, and its bytes.
struct SocketAddress: Sendable, Hashable {
    let family: Int32
    let bytes: [UInt8]
}
