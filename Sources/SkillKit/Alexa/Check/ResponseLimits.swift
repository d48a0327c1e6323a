/// How large a response may be.
public struct ResponseLimits: Sendable, Hashable {
    /// The bytes of the whole envelope; 120 KB unless set.
    public var response: Int
    /// The bytes from which a response counts as large; 24 KB unless set.
    public var largeResponse: Int
    /// The bytes of the session attributes; 4 KB unless set.
    ///
    /// They travel with every turn, both ways.
    public var sessionAttributes: Int
    /// The characters of a speech, or of a card; 8,000 unless set.
    public var characters: Int

    /// Creates limits.
    public init(
        response: Int = 122_880,
        largeResponse: Int = 24_576,
        sessionAttributes: Int = 4096,
        characters: Int = 8000
    ) {
        self.response = response
        self.largeResponse = largeResponse
        self.sessionAttributes = sessionAttributes
        self.characters = characters
    }
}
