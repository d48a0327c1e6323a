/// Limits on the size of an HTTP answer, in bytes.
public struct HTTPLimits: Sendable, Hashable {
    /// Its head, and each line that frames a chunk of its body; 32 KB unless set.
    public var head: Int
    /// Its body; 1 MB unless set.
    public var body: Int

    /// Creates limits.
    public init(head: Int = 32_768, body: Int = 1_048_576) {
        self.head = head
        self.body = body
    }
}
