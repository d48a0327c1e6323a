/// How large what comes from outside may be, in bytes.
public struct InputLimits: Sendable, Hashable {
    /// A whole request; 1 MB unless set.
    public var request: Int
    /// The session attributes in it; 64 KB unless set.
    ///
    /// Beyond it the conversation starts anew.
    public var sessionAttributes: Int

    /// Creates limits.
    public init(request: Int = 1_048_576, sessionAttributes: Int = 65_536) {
        self.request = request
        self.sessionAttributes = sessionAttributes
    }
}
