/// A person who types, in this program: words in, a ``TextAnswer`` out.
///
/// ```swift
/// let device = TextDevice(skill, user: "ada")
/// try await device.open()
/// let answer = try await device.hear("a scary movie")
/// print(answer.speech)
/// ```
///
/// The session goes on from call to call until the skill ends it, and then begins anew.
public struct TextDevice<C: Conversation>: Sendable {
    private let bridge: Bridge<Keyboard, C>

    /// Connects a person who types to a skill.
    /// - Parameters:
    ///   - skill: The skill.
    ///   - device: The device's identifier, which names the session as well.
    ///   - user: The account that the device belongs to.
    ///   - locale: The language and country; the skill's own unless given.
    ///   - name: The skill's invocation name, with which words may begin.
    ///   - sessions: Keeps the session.
    public init(
        _ skill: Skill<C>,
        device: String = "text",
        user: String? = nil,
        locale: LocaleName? = nil,
        called name: String? = nil,
        sessions: any SessionStore = SessionMemory(limit: 1)
    ) {
        let keyboard = Keyboard(device: device, user: user, locale: locale ?? C.language.locales.first)
        bridge = Bridge(keyboard, to: skill, called: name, sessions: sessions)
    }

    /// Opens the skill.
    /// - Throws: What an interceptor or the store of sessions throws; what the conversation throws becomes its apology.
    @discardableResult
    public func open() async throws -> TextAnswer { try await send(.opened) }

    /// Says something; the skill's declarations and its state tell what it means.
    /// - Throws: What an interceptor or the store of sessions throws; what the conversation throws becomes its apology.
    @discardableResult
    public func hear(_ words: String) async throws -> TextAnswer { try await send(.words(words)) }

    /// Ends the session from outside.
    /// - Throws: What an interceptor or the store of sessions throws.
    public func close(_ reason: SessionEndedReason = .userInitiated) async throws {
        _ = try await send(.closed(reason))
    }

    private func send(_ happening: Heard.Happening) async throws -> TextAnswer {
        try await bridge.answer(happening) ?? TextAnswer(Saying(response: .silent, listens: false, isOver: true))
    }
}

/// The device behind a ``TextDevice``.
struct Keyboard: VoiceDevice {
    let device: String
    let user: String?
    let locale: LocaleName?

    func hear(_ message: Heard.Happening) -> Heard {
        var heard = Heard(message, session: device, user: user, locale: locale)
        heard.device = device
        heard.abilities.showsCards = true
        return heard
    }

    func say(_ saying: Saying, to message: Heard.Happening) -> TextAnswer { TextAnswer(saying) }
}
