import SkillKit
import Testing

/// The words that Alexa may add to: those we know are cases, and all others come back as they came.
@Suite struct OpenVocabularyTests {
    @Test(arguments: [
        ("NONE", ConfirmationStatus.none), ("CONFIRMED", .confirmed), ("DENIED", .denied),
        ("PERHAPS", .other("PERHAPS")),
        ("none", .other("none")), ("", .other("")),
    ])
    func readsConfirmationStatus(_ word: String, _ expected: ConfirmationStatus) throws {
        try expectSame(word, expected)
    }

    @Test(arguments: [
        ("STARTED", DialogState.started), ("IN_PROGRESS", .inProgress), ("COMPLETED", .completed),
        ("LOST", .other("LOST")),
    ])
    func readsDialogState(_ word: String, _ expected: DialogState) throws {
        try expectSame(word, expected)
    }

    @Test(arguments: [
        ("ER_SUCCESS_MATCH", ResolutionCode.match), ("ER_SUCCESS_NO_MATCH", .noMatch), ("ER_ERROR_TIMEOUT", .timeout),
        ("ER_ERROR_EXCEPTION", .exception), ("ER_TIRED", .other("ER_TIRED")),
    ])
    func readsResolutionCode(_ word: String, _ expected: ResolutionCode) throws {
        try expectSame(word, expected)
    }

    @Test(arguments: [
        ("USER_INITIATED", SessionEndedReason.userInitiated), ("ERROR", .error),
        ("EXCEEDED_MAX_REPROMPTS", .exceededMaxReprompts), ("BORED", .other("BORED")),
    ])
    func readsSessionEndedReason(_ word: String, _ expected: SessionEndedReason) throws {
        try expectSame(word, expected)
    }

    @Test(arguments: [("AMAZON.YesIntent", IntentName.yes), ("AMAZON.FooIntent", "AMAZON.FooIntent"), ("", "")])
    func readsIntentName(_ word: String, _ expected: IntentName) throws {
        try expectSame(word, expected)
    }

    /// Reads a word from JSON and writes it back.
    private func expectSame<Value: Codable & Equatable>(_ word: String, _ expected: Value) throws {
        let value = try decode(Value.self, "\"\(word)\"")
        #expect(value == expected)
        #expect(try wire(value) == .string(word))
    }
}
