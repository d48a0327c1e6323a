/// What is easily written instead of speech, so that the compiler says what to write.
extension Response {
    /// Not speech: a string may have characters that SSML reads as tags.
    @available(*, unavailable, message: "write .ask(\"\\(words)\"): what is interpolated is escaped for SSML")
    public static func ask(_ words: some StringProtocol, reprompt: Speech? = nil) -> Self { .silent }

    /// Not speech: a string may have characters that SSML reads as tags.
    @available(*, unavailable, message: "write .tell(\"\\(words)\"): what is interpolated is escaped for SSML")
    public static func tell(_ words: some StringProtocol) -> Self { .silent }

    /// Not speech: a string may have characters that SSML reads as tags.
    @available(*, unavailable, message: "write asking: \"\\(words)\": what is interpolated is escaped for SSML")
    public static func elicit(slot: String, asking words: some StringProtocol) -> Self { .silent }

    /// Not an elicitation: the slot comes first.
    @available(
        *,
        unavailable,
        message: "write .elicit(slot: \"name\", asking: \"Which ...?\"), with the property's name"
    )
    public static func elicit(_ slot: String, _ speech: Speech = "") -> Self { .silent }

    /// Not an elicitation: the slot's name is a string.
    @available(
        *,
        unavailable,
        message: "write .elicit(slot: \"name\", asking: ...): the property's name, not its value"
    )
    public static func elicit<Value>(slot: Value?, asking speech: Speech) -> Self { .silent }
}

extension Speech.StringInterpolation {
    /// Not speech: the value has no words.
    @available(
        *,
        unavailable,
        message: "this value has no words: say its rawValue, unwrap it, or make its type CustomStringConvertible"
    )
    public mutating func appendInterpolation<Value>(_ value: Value) {}
}
