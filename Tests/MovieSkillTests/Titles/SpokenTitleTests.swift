import Testing

@testable import MovieSkill

@Suite struct SpokenTitleTests {
    private func readings(_ text: String) -> [String] {
        SpokenTitle(text).readings.map { reading in
            let words = reading.words.all.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
            let years = reading.years.map { " in \($0.lowerBound)-\($0.upperBound)" } ?? ""
            return words + years
        }
    }

    @Test(arguments: [
        ("um the dark knight please", "the dark knight"), ("the movie heat", "heat"),
        ("i think it was called fargo", "fargo"), ("i'm a fan of star wars", "star wars"),
        ("have you seen shutter island", "shutter island"), ("i really liked gravity", "gravity"),
        ("we watched frozen last night", "frozen"), ("a film by the name of jaws", "jaws"),
        ("the first one was alien", "alien"), ("how about the prestige", "the prestige"),
        ("the movie called it", "it"), ("blade um runner", "blade runner"), ("teh shining", "shining"),
        ("the terminal with tom hanks", "the terminal"), ("matrix the", "the matrix"), ("rocky one", "rocky"),
    ])
    func leavesOutTheWordsAroundATitle(_ text: String, _ title: String) {
        #expect(readings(text).contains(title), "\(readings(text))")
    }

    @Test(arguments: [
        ("saw", "saw"), ("say anything", "say anything"), ("i love you man", "i love you man"),
        ("the last casino", "the last casino"), ("please give", "please give"), ("scary movie", "scary movie"),
    ])
    func takesAllForTheTitleFirst(_ text: String, _ title: String) {
        #expect(readings(text).first == title)
    }

    @Test(arguments: [
        ("the last casino", "casino"), ("pretty women", "women"), ("a horror movie", "horror"), ("saw ten", "10"),
    ])
    func takesNoPartOfATitleForWordsAroundIt(_ text: String, _ part: String) {
        #expect(!readings(text).contains(part), "\(readings(text))")
    }

    @Test(arguments: [
        ("king kong from 1976", "king kong in 1976-1976"), ("dune two thousand twenty one", "dune in 2021-2021"),
        ("psycho nineteen sixty", "psycho in 1960-1960"), ("batman of the sixties", "batman in 1960-1969"),
        ("the karate kid (1984)", "the karate kid in 1984-1984"), ("the 1978 superman", "superman in 1978-1978"),
        ("frozen that came out in 2013", "frozen in 2013-2013"), ("epic movie of 2007", "epic movie in 2007-2007"),
        ("dracula from nineteen oh nine", "dracula in 1909-1909"), ("godzilla from the 1990s", "godzilla in 1990-1999"),
        ("mad max the 1979 one please", "mad max in 1979-1979"),
    ])
    func takesAYearOffATitle(_ text: String, _ reading: String) {
        #expect(readings(text).contains(reading), "\(readings(text))")
    }

    @Test(arguments: ["blade runner 2049", "apollo 13", "2012", "1984", "district 9", "20000 leagues"])
    func takesNoOtherNumberForAYear(_ text: String) {
        #expect(SpokenTitle(text).readings.allSatisfy { $0.years == nil }, "\(readings(text))")
    }

    @Test(arguments: ["", "  ", "?!", "\u{301}"])
    func readsNothingIntoNothing(_ text: String) {
        #expect(readings(text).isEmpty)
    }
}
