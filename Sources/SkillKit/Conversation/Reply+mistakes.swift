/// What is easily written instead of a reply, so that the compiler says what to write.
extension Reply {
    private static var noReply: Self { .stay(.silent) }

    /// Not a reply: it doesn't say which state is next.
    @available(*, unavailable, message: "write .stay(.ask(...)), or .move(to: .theState, .ask(...))")
    public static func ask(_ speech: Speech, reprompt: Speech? = nil) -> Self { noReply }

    /// Not a reply: it doesn't say which state is next.
    @available(*, unavailable, message: "write .stay(.tell(...)), or .move(to: .theState, .tell(...))")
    public static func tell(_ speech: Speech) -> Self { noReply }

    /// Not a reply: it doesn't say which state is next.
    @available(*, unavailable, message: "write .stay(.silent), or .move(to: .theState, .silent)")
    public static var silent: Self { noReply }

    /// Not a reply: it doesn't say which state is next.
    @available(*, unavailable, message: "write .stay(.elicit(slot: ..., asking: ...))")
    public static func elicit(
        slot: String,
        asking speech: Speech,
        reprompt: Speech? = nil,
        updating intent: DirectedIntent? = nil
    ) -> Self { noReply }

    /// Not a response: it doesn't say whether the session goes on.
    @available(*, unavailable, message: "write .stay(.ask(...)) to listen, or .stay(.tell(...)) to end the session")
    public static func stay(_ speech: Speech) -> Self { noReply }

    /// Not a response: it doesn't say whether the session goes on.
    @available(
        *,
        unavailable,
        message: """
            write .move(to: .theState, .ask(...)) to listen, or .move(to: .theState, .tell(...)) to end the session
            """
    )
    public static func move(to next: State, _ speech: Speech) -> Self { noReply }
}
