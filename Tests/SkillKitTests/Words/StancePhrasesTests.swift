import Testing

@testable import SkillKit

@Suite("How people stand to what they name")
struct StancePhrasesTests {
    @Test(
        "is told by phrases of their language",
        arguments: [
            ("i despise horror", "hating: i [despise] horror"),
            ("i am not really into musicals", "hating: i am [not really into] musicals"),
            ("i can not get enough of westerns", "loving: i [can not get enough of] westerns"),
            ("not only dune but also up", "loving: [not only] dune but also up"),
            ("anything but horror", "excluding: [anything but] horror"),
            ("no problem", "idle: [no problem]"),
            ("less horror more comedy", "excluding: [less] horror more comedy"),
            ("a comedy with tom hanks", "nothing"),
            ("avatar bored me to tears", "souring: avatar [bored me to tears]"),
            ("horror is really not my thing", "souring: horror is really [not my thing]"),
            ("is that boring", "nothing"),
            ("no horror", "excluding: [no] horror"),
            ("no it is for my son", "idle: [no] it is for my son"),
            ("no like something new", "idle: [no] like something new"),
            ("no no horror", "idle: [no] no horror"),
            ("no wait a korean one", "idle: [no] wait a korean one"),
            ("no more horror", "excluding: [no more] horror"),
            ("no kind of horror", "excluding: [no kind of] horror"),
        ]
    )
    func english(_ text: String, _ told: String) {
        #expect(first(in: text, English.stances) == told)
    }

    @Test(
        "is told in German too",
        arguments: [
            ("ich hasse horror", "hating: ich [hasse] horror"),
            ("ich kann nicht genug von western", "loving: ich kann [nicht genug von] western"),
            ("alles außer horror", "excluding: [alles außer] horror"),
            ("kein problem", "idle: [kein problem]"),
            ("horror ist nicht mein ding", "souring: horror ist [nicht mein ding]"),
            ("nein ich suche einen western", "idle: [nein] ich suche einen western"),
        ]
    )
    func german(_ text: String, _ told: String) {
        #expect(first(in: text, German.stances) == told)
    }

    @Test("No phrase overlaps another, whatever is said")
    func apart() {
        let words = "no not never but i can not stand without love hate of more a an problem get enough".spacedWords
        var numbers = SeededNumbers(seed: 11)
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...20, using: &numbers)).map { _ in
                words.randomElement(using: &numbers) ?? ""
            }
            var end = 0
            for (range, _) in English.stances(text) {
                #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= text.count, "\(text)")
                end = range.upperBound
            }
        }
    }

    /// The first phrase in a text, in brackets, behind its stance.
    private func first(in text: String, _ phrases: StancePhrases) -> String {
        let words = text.spacedWords
        guard let (range, stance) = phrases(words).first else { return "nothing" }
        let before = words[..<range.lowerBound].map { $0 + " " }.joined()
        let after = words[range.upperBound...].map { " " + $0 }.joined()
        return "\(stance): \(before)[\(words[range].joined(separator: " "))]\(after)"
    }
}
