/// How the end of a body is marked.
enum HTTPFraming: Sendable, Hashable {
    /// By its length in bytes.
    case length(Int)
    /// By chunks, each preceded by its length; the last has length 0.
    case chunks
    /// By the end of the connection.
    case untilEnd
}
