import SkillKit
import Testing

// MARK: What to declare

enum FilmKind: String, SlotValue, CaseIterable {
    case comedy, horror, western
}

struct FindFilms: Intent {
    static let name: IntentName = "FindFilmsIntent"
    static let samples: [Utterance] = [
        "a {kinds}", "I feel like a {kinds}", "show me a {kinds} please", "a {kinds} but no {unwanted}",
        "I like a {kinds} but I can't stand {unwanted}", "no {unwanted}", "anything but {unwanted}",
    ]
    var kinds: [FilmKind]?
    var unwanted: [FilmKind]?
}

@Test func tellsWhatIsWantedFromWhatIsNot() throws {
    let recognizer = IntentRecognizer([IntentDeclaration(FindFilms.self)])
    let reading = recognizer.reading(of: "well, a comedy or a western but no horror please")
    let films = try reading.slots.decode(FindFilms.self)
    #expect(films.kinds == [.comedy, .western])
    #expect(films.unwanted == [.horror])
}
