import SkillKit
import Testing

@testable import MovieSkill

@Suite struct TitleWordsTests {
    @Test(arguments: [
        ("The Godfather: Part II", "godfather 2"), ("the godfather part two", "godfather 2"), ("Rocky IV", "rocky 4"),
        ("rocky four", "rocky 4"), ("Kill Bill: Vol. 1", "kill bill 1"), ("kill bill volume one", "kill bill 1"),
        ("Star Wars: Episode I - The Phantom Menace", "star wars 1 phantom menace"), ("Saw V", "saw 5"),
        ("V for Vendetta", "v for vendetta"), ("I, Robot", "i robot"), ("American History X", "american history x"),
        ("Batman v Superman", "batman vs superman"), ("batman versus superman", "batman vs superman"),
        ("Insidious: Chapter 2", "insidious 2"), ("Jackass Number Two", "jackass 2"), ("Se7en", "7"),
        ("Thir13en Ghosts", "13 ghosts"), ("Thr3e", "3"), ("8MM", "8 mm"), ("u five seventy one", "u 5 71"),
        ("U-571", "u 571"),
        ("42nd Street", "42th street"), ("forty second street", "42th street"), ("The 6th Day", "6th day"),
        ("Nine 1/2 Weeks", "9 half weeks"), ("nine and a half weeks", "9 half weeks"),
        ("thirty three and a third", "33 3th"), ("Naked Gun 33⅓", "naked gun 33 3th"), ("fourteen oh eight", "14 0 8"),
        ("doctor strangelove", "dr strangelove"), ("Mr. & Mrs. Smith", "mr mrs smith"),
        ("mister and missus smith", "mr mrs smith"), ("The Good, the Bad and the Ugly", "good bad ugly"),
        ("Easy A", "easy a"), ("l a confidential", "l a confidential"), ("t m n t", "t m n t"), ("The", "the"),
        ("#Horror", "horror"), ("hashtag horror", "horror"),
    ])
    func haveOneFormForAllSpellings(_ title: String, _ telling: String) {
        let words = TitleWords(title).telling.map { String(decoding: $0, as: UTF8.self) }
        #expect(words.joined(separator: " ") == telling)
    }

    @Test(arguments: ["The Matrix", "Se7en", "Nine 1/2 Weeks", "Henry V", "The 51st State", "T2", "oh brother"])
    func areReadTheSameAgain(_ title: String) {
        let once = TitleWords(title)
        #expect(TitleWords(words: once.all) == once)
    }

    /// Most words are not looked at closely; what is said here are words of titles, and all that are.
    @Test func areNotReadAnotherWayWhereNothingSeemsToChange() {
        var generator = SeededNumbers(seed: 25)
        let titles = Catalogue.builtIn().films.flatMap { WordReader.words(of: $0.title) }
        let special = WordReader.words(
            of: "part vol ep number two fifth hundred thousand and a half third v x ii xix doctor n oh o 1 7th se7en"
        )
        for _ in 0..<20_000 {
            let words = (0..<Int.random(in: 1...5, using: &generator)).compactMap { _ in
                (Int.random(in: 0..<3, using: &generator) == 0 ? special : titles).randomElement(using: &generator)
            }
            #expect(TitleWords(words: words).all == TitleWords.read(words))
        }
    }

    @Test(arguments: [("Alien", "Aliens"), ("Up", "Us"), ("Theatre", "atre"), ("It", "Ti"), ("Rocky", "Rocky 2")])
    func differForTwoTitles(_ first: String, _ second: String) {
        #expect(TitleWords(first).telling != TitleWords(second).telling)
    }
}
