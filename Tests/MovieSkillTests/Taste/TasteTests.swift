import Testing

@testable import MovieSkill

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct TasteTests {
    private static let criteria: [Criterion] = [
        .kinds([[.comedy, .romance], [.western]]), .person("Brad Pitt"), .years(1990...1999),
        .origins([.french, .italian]), .minutes(1...100), .fame(80...100), .story("a shark: on land"),
    ]

    @Test(arguments: criteria) func storesEachCriterionInAFewBytes(_ criterion: Criterion) {
        #expect(Criterion(stored: criterion.stored) == criterion)
        #expect(criterion.stored.utf8.count < 32)
    }

    @Test(arguments: [
        "", ":", "x", "x:1", "g:", "g:Opera", "g:Opera|Ballet", "y:1990", "y:1999-1990", "y:1--2", "y:0-99999",
        "y:a-b", "y:99999999999999999999-99999999999999999999", "o:atlantis", "p:", "s:", "m:-5", "f:1-2-3",
        "p:" + String(repeating: "x", count: 200),
    ])
    func leavesOutWhatMakesNoSense(_ stored: String) { #expect(Criterion(stored: stored) == nil) }

    @Test func comesBackAsItWasStored() throws {
        var taste = Taste()
        taste.like(FilmID(rawValue: 603))
        taste.dislike(FilmID(rawValue: 597))
        for criterion in Self.criteria { taste.want(criterion) }
        taste.refuse(.kinds([[.horror]]))
        taste.refuse(.person("Tom Cruise"))
        let bytes = try JSONEncoder().encode(taste)
        #expect(try JSONDecoder().decode(Taste.self, from: bytes) == taste)
        #expect(bytes.count < 400, "\(bytes.count) bytes")
    }

    @Test(arguments: [
        "{}", #"{"want":7,"not":{},"liked":["x"],"known":null}"#, #"{"want":["q:9","g:Comedy"],"later":1}"#,
    ])
    func isReadWhateverItsShapeIs(_ text: String) throws {
        let taste = try JSONDecoder().decode(Taste.self, from: Data(text.utf8))
        #expect(taste.wanted == (text.contains("Comedy") ? [.kinds([[.comedy]])] : []))
    }

    @Test func isMadeOfASessionFromBeforeThereWasOne() throws {
        let text = """
            {"offering":{"memory":{"named":[603],"offered":[604],"said":{"firstOffer":{"liked":603,"offer":604}},"turns":2},\
            "offer":{"current":604,"earlier":[],"liked":603,"narrowing":{"genres":["Action"]},"upcoming":[605]}}}
            """
        let state = try JSONDecoder().decode(MovieState.self, from: Data(text.utf8))
        #expect(state.memory.taste.known == [FilmID(rawValue: 603)] && state.memory.misses == 0)
        let confirming =
            #"{"confirming":{"film":603,"memory":{"offered":[],"said":{"welcome":{}},"turns":1},"narrowing":{}}}"#
        let memory = MovieState.Memory(said: Line(.welcome), turns: 1)
        #expect(
            try JSONDecoder().decode(MovieState.self, from: Data(confirming.utf8))
                == .confirming(film: FilmID(rawValue: 603), memory: memory)
        )
    }

    @Test func takesTheLastWordForWhatCounts() {
        var taste = Taste()
        taste.want(.kinds([[.drama]]))
        taste.want(.years(1980...1989))
        taste.want(.kinds([[.thriller]]))
        taste.want(.years(1970...1979))
        #expect(taste.wanted == [.kinds([[.thriller]]), .years(1970...1979)])
        taste.refuse(.kinds([[.thriller]]))
        #expect(taste.wanted == [.years(1970...1979)] && taste.refused == [.kinds([[.thriller]])])
        taste.want(.kinds([[.thriller], [.crime]]))
        #expect(taste.refused.isEmpty, "what is wished for is refused no more")
    }

    @Test(arguments: [("animals", true), ("heist", false)])
    func keepsASubjectThatNoFilmsAreCalledByBesideAnotherKind(_ subject: String, _ isKept: Bool) {
        var taste = Taste()
        taste.take(Wanted(themes: [subject]), people: [])
        taste.take(Wanted(genres: Said([GenreName(.documentary)])), people: [])
        #expect(taste.wanted.contains(.subject(subject)) == isKept, "\(taste.wanted)")
        #expect(taste.wanted.contains(.kinds([[.documentary]])), "\(taste.wanted)")
    }

    @Test func takesAMoodBesideAKind() {
        var taste = Taste()
        taste.want(.kinds([[.western]]))
        taste.want(alsoOf: .comedy)
        let filter = FilmFilter(wanting: taste.wanted, refusing: [])
        #expect(filter.kinds == [["Western", "Comedy"]])
    }

    @Test func looksForSeveralPeopleTogether() {
        var taste = Taste()
        for name in ["A B", "C D", "E F", "G H"] { taste.want(.person(name)) }
        #expect(FilmFilter(wanting: taste.wanted, refusing: []).people == ["C D", "E F", "G H"])
    }

    @Test func letsGoOfWhatWasSaidFirst() {
        var taste = Taste()
        taste.want(.person("A B"))
        taste.want(.years(1960...1969))
        taste.want(.kinds([[.comedy]]))
        #expect(taste.relaxations() == [[], [0], [1], [0, 1]])
        #expect(
            taste.relaxations([taste.wanted[1]]) == [[], [1], [0, 1]],
            "what was said in an earlier turn goes first"
        )
        #expect(Taste().relaxations() == [[]])
    }

    @Test func letsGoOfAKindWhenAFilmOfAnotherIsLiked() {
        var taste = Taste()
        taste.want(.kinds([[.horror]]))
        taste.want(.years(1985...1995))
        taste.follow(MovieFilms.laughter)
        #expect(taste.wanted == [.years(1985...1995)])
    }

    @Test func neverGrowsBeyondItsPlace() {
        var taste = Taste()
        for number in 0..<500 {
            taste.like(FilmID(rawValue: number))
            taste.refuse(.person("Somebody with a Long Name \(number)"))
            taste.want(.person("Ann \(number)"))
        }
        #expect(taste.liked.count == 8 && taste.known.count == 50)
        #expect(taste.refused.count == 12 && taste.wanted.count == 3)
    }

    @Test(
        arguments: [
            (1...9999, 121...9999, 1...120), (1...9999, 0...99, 100...9999), (1...100, 90...9999, 1...89),
            (50...60, 1...9999, 50...60),
        ] as [(ClosedRange<Int>, ClosedRange<Int>, ClosedRange<Int>)]
    )
    func refusesALengthOnOneSide(_ wanted: ClosedRange<Int>, _ refused: ClosedRange<Int>, _ left: ClosedRange<Int>) {
        #expect(FilmFilter(wanting: [.minutes(wanted)], refusing: [.minutes(refused)]).minutes == left)
    }
}
