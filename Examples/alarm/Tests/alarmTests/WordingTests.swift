import Foundation
import SkillKit
import Testing

@testable import alarm

/// Ten ways to set, change and cancel an alarm, as people say them, in chat and on a device that only has text.
@Suite struct WordingTests {
    /// What to say, and how the answer begins and ends.
    struct Talk: Sendable, CustomTestStringConvertible {
        var locale: LocaleName
        /// What is said before.
        var before: [String] = []
        var words: String
        /// What is said after it.
        var after: [String] = []
        var answer: String
        /// The alarm's day and time, if they are said.
        var detail = ""
        var testDescription: String { "\(locale): \(words)" }
    }

    private static let set = [
        ("wake me at half past seven", "7:30 AM"), ("wake me up at 7:30 tomorrow", "November 30 at 7:30 AM"),
        ("please set an alarm for six thirty", "6:30 AM"), ("set my alarm for quarter to eight", "7:45 AM"),
        ("can you wake me tomorrow at seven", "November 30 at 7 AM"), ("I need an alarm for nine o'clock", "9 AM"),
        ("I'd like to be woken at seven", "7 AM"), ("alarm at eight in the morning", "8 AM"),
        ("set the alarm to ten past six on monday", "November 30 at 6:10 AM"), ("get me up at five a m", "5 AM"),
    ].map { Talk(locale: "en-US", words: $0, answer: "Your alarm is set for", detail: $1) }

    private static let moved = [
        ("make it eight", "8 AM"), ("move the alarm to half past eight", "8:30 AM"), ("change it to nine", "9 AM"),
        ("no, make it eight thirty", "8:30 AM"), ("change the alarm to quarter past six", "6:15 AM"),
        ("could you move it to ten", "10 AM"), ("wake me at nine instead", "9 AM"), ("set it to eight instead", "8 AM"),
        ("put it back to nine o'clock", "9 AM"), ("I'd rather have it at nine", "9 AM"),
        ("move it to this evening at eight", "8 PM"), ("change my alarm to twenty past nine please", "9:20 AM"),
        ("actually can we do quarter past eight", "8:15 AM"),
    ].map {
        Talk(locale: "en-US", before: ["wake me at seven"], words: $0, answer: "Your alarm is set for", detail: $1)
    }

    private static let cancelled = [
        "cancel the alarm", "delete my alarm", "please cancel my alarm", "turn off the alarm", "remove my alarm please",
        "turn the alarm off", "get rid of the alarm", "I don't need the alarm any more", "forget the alarm",
        "switch off my alarm", "cancel the alarm at seven", "cancel the seven o'clock alarm", "don't wake me at seven",
        "please don't wake me after all", "delete the alarm for seven",
    ].map {
        Talk(locale: "en-US", before: ["wake me at seven"], words: $0, after: ["yes"], answer: "The alarm is gone.")
    }

    private static let gestellt = [
        ("weck mich um halb acht", "7 Uhr 30"), ("weck mich morgen um sieben", "30. November um 7 Uhr"),
        ("stell bitte den Wecker auf Viertel vor acht", "7 Uhr 45"), ("ich brauche einen Wecker um neun Uhr", "9 Uhr"),
        ("stell mir einen Wecker auf sechs Uhr dreißig", "6 Uhr 30"), ("kannst du mich um sieben wecken", "7 Uhr"),
        ("Wecker auf acht Uhr", "8 Uhr"), ("stell morgen den Wecker auf sieben", "30. November um 7 Uhr"),
        ("weck mich am 24.12. um sieben", "24. Dezember um 7 Uhr"),
        ("stell den Wecker für den 24.12. um sieben", "24. Dezember um 7 Uhr"), ("weck mich nachts um drei", "3 Uhr"),
        ("weck mich am Freitagabend um acht", "um 20 Uhr"),
        ("weck mich am Montag um zehn nach sechs", "6 Uhr 10"), ("ich möchte um sieben geweckt werden", "7 Uhr"),
    ].map { Talk(locale: "de-DE", words: $0, answer: "Der Wecker ist gestellt:", detail: $1) }

    private static let verschoben = [
        ("lieber um acht", "8 Uhr"), ("verschieb den Wecker auf halb neun", "8 Uhr 30"),
        ("mach acht Uhr daraus", "8 Uhr"),
        ("doch lieber um neun", "9 Uhr"), ("stell ihn auf acht", "8 Uhr"), ("ändere den Wecker auf acht", "8 Uhr"),
        ("verschieb ihn auf neun Uhr", "9 Uhr"), ("nein, um acht Uhr", "8 Uhr"),
        ("kannst du ihn auf neun stellen", "9 Uhr"), ("ändere ihn auf halb neun", "8 Uhr 30"),
        ("nein, doch erst um halb neun", "8 Uhr 30"), ("können wir Viertel vor acht machen", "7 Uhr 45"),
    ].map {
        Talk(
            locale: "de-DE",
            before: ["weck mich um sieben"],
            words: $0,
            answer: "Der Wecker ist gestellt:",
            detail: $1
        )
    }

    private static let geloescht = [
        "lösch den Wecker", "Wecker aus", "stell den Wecker ab", "lösche bitte den Wecker", "mach den Wecker aus",
        "schalte den Wecker aus", "ich brauche den Wecker nicht mehr", "bitte den Wecker löschen", "vergiss den Wecker",
        "den Wecker bitte löschen", "lösch den Wecker um sieben", "stell den Wecker um sieben ab",
        "bitte weck mich nicht",
        "weck mich nicht um sieben", "ich will nicht geweckt werden", "schalt ihn aus",
    ].map {
        Talk(
            locale: "de-DE",
            before: ["weck mich um sieben"],
            words: $0,
            after: ["ja"],
            answer: "Der Wecker ist gelöscht."
        )
    }

    static let all = set + moved + cancelled + gestellt + verschoben + geloescht

    /// Sunday, November 29, 2026, in the evening.
    ///
    /// What a skill understands is learnt only once for all its copies.
    private static let dialogs = [LocaleName.enUS, .deDE].reduce(into: [LocaleName: Dialog<AlarmClock>]()) {
        dialogs,
        locale in
        var skill = Skill(AlarmClock())
        skill.zone = .fixed(secondsFromGMT: 0)
        dialogs[locale] = Dialog(with: skill, locale: locale)
        dialogs[locale]?.timestamp = .text("2026-11-29T18:20:00Z")
    }
    private static let bridge = WireBridge(.text, to: Skill(AlarmClock()), called: "sleepy clock")

    @Test(arguments: all) func isUnderstoodInChat(_ talk: Talk) async throws {
        var dialog = try #require(Self.dialogs[talk.locale])
        var heard = ""
        for words in talk.before + [talk.words] + talk.after { heard = try await dialog.hear(words).plainText }
        #expect(heard.hasPrefix(talk.answer) && (talk.detail.isEmpty || heard.contains(talk.detail)), "\(heard)")
    }

    /// The device's messages have no time, so days are not checked.
    @Test(arguments: all) func isUnderstoodOnADeviceThatOnlyHasText(_ talk: Talk) async throws {
        var heard = ""
        for words in talk.before + [talk.words] + talk.after {
            let message: JSON = [
                "session": .string(talk.words), "text": .string(words), "locale": .string(talk.locale.rawValue),
            ]
            let answer = try JSON(reading: try #require(await Self.bridge.answer(JSONEncoder().encode(message)).first))
            heard = answer["speech"]?.string ?? ""
        }
        #expect(heard.hasPrefix(talk.answer), "\(heard)")
    }
}
