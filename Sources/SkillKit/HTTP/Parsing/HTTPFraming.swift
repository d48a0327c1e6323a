/// How the end of a body is told.
enum HTTPFraming: Sendable, Hashable {
    /// By its length in bytes.
    case length(Int)
    /// By chunks, each with its length, the last with none.
    case chunks
    /// By the end of the connection.
    case untilEnd
}
