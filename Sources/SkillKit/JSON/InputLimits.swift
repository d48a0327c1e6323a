/// How large what comes from outside may be, in bytes, and how deep.
public struct InputLimits: Sendable, Hashable {
    /// A whole request; 1 MB unless set.
    public var request: Int
    /// The session attributes in it; 64 KB unless set.
    ///
    /// Beyond it the conversation starts anew.
    public var sessionAttributes: Int

    /// The levels of objects and arrays in a request; 512 unless set, which is also the most that can be.
    public var nesting: Int

    /// Creates limits.
    public init(request: Int = 1_048_576, sessionAttributes: Int = 65_536, nesting: Int = 512) {
        self.request = request
        self.sessionAttributes = sessionAttributes
        self.nesting = nesting
    }
}
