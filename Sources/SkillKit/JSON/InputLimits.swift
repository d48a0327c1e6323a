/// Limits on the size of input, in bytes, and on its nesting.
public struct InputLimits: Sendable, Hashable {
    /// A whole request; 1 MB unless set.
    public var request: Int
    /// The session attributes in it; 64 KB unless set.
    ///
    /// If they are larger, the conversation starts over.
    public var sessionAttributes: Int

    /// The levels of nested objects and arrays in a request; 512 unless set, which is also the maximum.
    public var nesting: Int

    /// Creates limits.
    public init(request: Int = 1_048_576, sessionAttributes: Int = 65_536, nesting: Int = 512) {
        self.request = request
        self.sessionAttributes = sessionAttributes
        self.nesting = nesting
    }
}
