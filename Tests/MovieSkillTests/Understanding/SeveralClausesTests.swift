import SkillKit
import Testing

@testable import MovieSkill

/// Sentences that say several things one after the other.
@Suite struct SeveralClausesTests {
    private static let recognizer = IntentRecognizer(makeMovieSkill())

    @Test(arguments: [
        ("Notting Hill, good, who's in it", "CastIntent", ["MovieName": ["Notting Hill"]]),
        ("some like it hot, we laughed so much, how long is it", "LengthIntent", ["MovieName": ["some like it hot"]]),
        (
            "no! we've seen them. what about Jaws, is it scary", "GenreIntent",
            ["MovieName": ["Jaws"], "Theme": ["scary"]]
        ),
        ("thank you. who directed Heat", "DirectorIntent", ["MovieName": ["Heat"]]),
        ("Notting Hill was lovely who is in it", "CastIntent", ["MovieName": ["Notting Hill"]]),
        (
            "forget horror, maybe a war film", "RecommendMovieIntent",
            ["UnwantedGenre": ["horror"], "Genre": ["war film"]]
        ),
        ("no dragons, a western", "RecommendMovieIntent", ["UnwantedTheme": ["dragons"], "Genre": ["western"]]),
        (
            "war movies from the nineties, don't mind who's in them", "RecommendMovieIntent",
            ["Genre": ["war"], "Decade": ["nineties"]]
        ),
        (
            "I'd rather have a mystery, musicals aren't my cup of tea", "RecommendMovieIntent",
            ["Genre": ["mystery"], "UnwantedGenre": ["musicals"]]
        ),
        ("tell me a bit about Notting Hill, what happens in it", "AboutIntent", ["MovieName": ["Notting Hill"]]),
        ("I like Jaws, Alien and Heat", "RecommendMovieIntent", ["MovieName": ["Jaws", "Alien", "Heat"]]),
        ("a comedy, from the eighties, please", "RecommendMovieIntent", ["Genre": ["comedy"], "Decade": ["eighties"]]),
    ])
    func areAskedAndWishedForAtTheirEnd(_ said: String, _ intent: IntentName, _ slots: [String: [String]]) {
        let reading = Self.recognizer.reading(of: said)
        var filled: [String: [String]] = [:]
        for name in reading.slots.names { filled[name] = reading.slots[filled: name]?.each.compactMap(\.spoken) }
        #expect(reading.intent == intent && filled == slots, "\(said): \(reading.intent) \(filled), \(reading.reason)")
    }
}
