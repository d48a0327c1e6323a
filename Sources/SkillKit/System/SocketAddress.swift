/// An address in the system's form: its family and its bytes.
struct SocketAddress: Sendable, Hashable {
    let family: Int32
    let bytes: [UInt8]
}
