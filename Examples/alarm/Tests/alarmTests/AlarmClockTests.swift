import SkillKit
import Testing

@testable import alarm

@Suite struct AlarmClockTests {
    /// A Sunday evening.
    private static func dialog(_ locale: LocaleName = "en-US") -> Dialog<AlarmClock> {
        var skill = Skill(AlarmClock())
        skill.zone = .fixed(secondsFromGMT: 0)
        var dialog = Dialog(with: skill, locale: locale)
        dialog.timestamp = .text("2026-11-29T18:20:00Z")
        return dialog
    }

    @Test(arguments: [
        ("wake me at half past seven", "7:30 AM"), ("set an alarm for ten to eight", "7:50 AM"),
        ("please wake me tomorrow at six", "Monday, November 30 at 6 AM"),
        ("set an alarm for 7:15 pm on friday", "Friday, December 4 at 7:15 PM"),
        ("could you wake me at six in the morning on the third of December", "Thursday, December 3 at 6 AM"),
        ("set an alarm for noon", "12 PM"), ("wake me at six on New Year's Day", "Friday, January 1, 2027 at 6 AM"),
        ("wake me up at seven thirty tomorrow please", "Monday, November 30 at 7:30 AM"),
    ])
    func setsAnAlarm(_ words: String, _ alarm: String) async throws {
        var dialog = Self.dialog()
        #expect(try await dialog.hear(words).plainText == "Your alarm is set for \(alarm). What else?")
    }

    @Test func asksForWhatIsMissing() async throws {
        var dialog = Self.dialog()
        try await dialog.launch()
        #expect(try await dialog.hear("set an alarm").plainText == "For what time?")
        #expect(
            try await dialog.hear("half past seven, please").plainText == "Your alarm is set for 7:30 AM. What else?"
        )
        #expect(try await dialog.hear("change my alarm").plainText == "To what time?")
        #expect(try await dialog.hear("to a quarter to nine").plainText == "Your alarm is set for 8:45 AM. What else?")
        #expect(try await dialog.hear("set a timer").plainText == "For how long?")
        #expect(try await dialog.hear("ten minutes").plainText == "Your timer is set for 10 minutes. What else?")
        #expect(try await dialog.hear("cancel the alarm").plainText == "Shall I delete the alarm?")
        #expect(try await dialog.hear("no").plainText == "All right. What else?")
        #expect(try await dialog.hear("cancel the alarm").plainText == "Shall I delete the alarm?")
        #expect(try await dialog.hear("yes").plainText == "The alarm is gone. What else?")
        #expect(try await dialog.hear("play something").plainText == "Rain or sea?")
        let sea = try await dialog.hear("the sea")
        #expect(sea.directives.map(\.type) == ["AudioPlayer.Play"])
        #expect(sea.endsSession)
    }

    @Test func keepsTheDayOfAnAlarmThatIsMoved() async throws {
        var dialog = Self.dialog()
        try await dialog.hear("wake me at seven on Saturday")
        let answer = try await dialog.hear("make it eight").plainText
        #expect(answer == "Your alarm is set for Saturday, December 5 at 8 AM. What else?")
    }

    @Test func deletesNoOtherAlarmThanTheOneThatIsMeant() async throws {
        var dialog = Self.dialog()
        try await dialog.hear("wake me at seven")
        try await dialog.hear("cancel the alarm at nine")
        #expect(try await dialog.hear("yes").plainText == "Your alarm is set for 7 AM. What else?")
    }

    @Test(arguments: ["25:00", "7:75", "24:30", "99:00", "7:60"]) func asksAgainForATimeThatDoesNotExist(
        _ time: String
    ) async throws {
        var dialog = Self.dialog()
        let answer = try await dialog.hear("wake me at \(time)").plainText
        #expect(answer == "I didn't understand \(time). For what time?")
    }

    @Test func stopsATimerAndNotTheAlarm() async throws {
        var dialog = Self.dialog()
        try await dialog.hear("wake me at seven")
        try await dialog.hear("set a timer for five minutes")
        #expect(try await dialog.hear("cancel my timer").plainText == "No timer is running now. What else?")
        #expect(
            try await dialog.hear("what time is my alarm").plainText == "Your alarm is set for 7 AM. What else?"
        )
    }

    @Test func leavesTheQuestionForSomethingElse() async throws {
        var dialog = Self.dialog()
        try await dialog.launch()
        #expect(try await dialog.hear("set an alarm").plainText == "For what time?")
        #expect(
            try await dialog.hear("set a timer for two hours").plainText == "Your timer is set for 2 hours. What else?"
        )
        #expect(try await dialog.hear("set an alarm").plainText == "For what time?")
        #expect(try await dialog.hear("stop").plainText == "Good night.")
    }

    @Test(arguments: [
        ("weck mich um halb acht", "7 Uhr 30"), ("weck mich morgen um sechs Uhr", "Montag, 30. November um 6 Uhr"),
        ("stell den Wecker auf viertel vor neun", "8 Uhr 45"),
    ])
    func speaksGerman(_ words: String, _ alarm: String) async throws {
        var dialog = Self.dialog("de-DE")
        #expect(try await dialog.hear(words).plainText == "Der Wecker ist gestellt: \(alarm). Was noch?")
        #expect(try await dialog.hear("stell einen Timer").plainText == "Wie lange?")
        #expect(
            try await dialog.hear("anderthalb Stunden").plainText
                == "Der Timer läuft: 1 Stunde und 30 Minuten. Was noch?"
        )
    }

    @Test(arguments: [
        Request.Kind.audioPlayer(.playbackStarted(PlaybackProgress())),
        .audioPlayer(.playbackFinished(PlaybackProgress())),
        .audioPlayer(.playbackStopped(PlaybackProgress())), .audioPlayer(.playbackFailed(PlaybackFailure())),
        .audioPlayer(.playbackNearlyFinished(PlaybackProgress())), .playbackController(.play),
        .playbackController(.pause),
        .playbackController(.next), .playbackController(.previous),
    ])
    func answersAPlayerWithoutAWord(_ kind: Request.Kind) async throws {
        var dialog = Self.dialog()
        let answer = try await dialog.send(kind)
        #expect(answer.speech == nil)
        #expect(answer.directives.allSatisfy { $0.type.hasPrefix("AudioPlayer.") })
    }

    @Test(arguments: [
        "the carpet is made of wool", "my uncle bought a goat", "she painted the fence green",
        "they sailed across the ocean",
        "the museum closes for renovation", "we planted tulips along the path", "the mayor opened a new bridge",
        "somebody stole my umbrella", "the curtains match the sofa", "the train to Leeds was crowded",
        "I left my keys in the car", "do you like broccoli",
    ])
    func leavesAloneWhatIsNotAboutAlarms(_ words: String) async throws {
        var dialog = Self.dialog()
        try await dialog.launch()
        let answer = try await dialog.hear(words)
        #expect(answer.plainText == "Say set an alarm, set a timer or play something.")
    }

    @Test(arguments: Language.all) func keepsEveryRule(in language: Language) async throws {
        var plan = ExplorationPlan<AlarmClock>(turns: 3000)
        plan.language = language
        let exploration = try await Exploration(of: Skill(AlarmClock()), plan)
        #expect(exploration.findings.isEmpty, "\(exploration)")
    }
}
