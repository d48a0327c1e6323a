import Testing

@testable import MovieSkill

@Suite struct WordReaderTests {
    @Test(arguments: [
        ("The Matrix!", "the matrix"), ("WALL·E", "wall e"), ("Spider-Man", "spider man"),
        ("Ocean’s Eleven", "oceans eleven"), ("L.A. Confidential", "la confidential"), ("M*A*S*H", "mash"),
        ("Lilo & Stitch", "lilo and stitch"), ("Romeo + Juliet", "romeo and juliet"), ("Ca$h", "cash"),
        ("$upercapitalist", "supercapitalist"), ("$ 5", "dollar 5"), ("Ri¢hie Ri¢h", "richie rich"),
        ("L!fe Happens", "life happens"), ("Mamma Mia!", "mamma mia"), ("[REC]²", "rec 2"), ("Alien³", "alien 3"),
        ("Naked Gun 2½", "naked gun 2 half"), ("33⅓", "33 third"), ("Nine 1/2 Weeks", "nine half weeks"),
        ("Fahrenheit 9/11", "fahrenheit 9 11"), ("20,000 Leagues", "20000 leagues"), ("3:10 to Yuma", "3 10 to yuma"),
        ("What Do We (K)now!?", "what do we know"), ("Cry_Wolf", "cry wolf"), ("70° South", "70 degrees south"),
        ("Æon Flux", "aeon flux"), ("Amélie", "amelie"), ("Ame\u{301}lie", "amelie"), ("AMÉLIE", "amelie"),
        ("Garçon Ångström Łódź Ñandú Ünal Ødegård Straße", "garcon angstrom lodz nandu unal odegard strasse"),
        ("Thành phố Hồ Chí Minh", "thanh pho ho chi minh"), ("Ночной дозор", "ночной дозор"), ("七人の侍", "七人の侍"),
        ("", ""), ("  …?!", ""), ("\u{301}", ""),
    ])
    func takesATextApartIntoWords(_ text: String, _ words: String) {
        let found = WordReader.words(of: text).map { String(decoding: $0, as: UTF8.self) }
        #expect(found.joined(separator: " ") == words)
    }

    @Test func readsNoMoreThanALongTitle() {
        let words = WordReader.words(of: String(repeating: "a ", count: 100_000))
        #expect(words.count == WordReader.longest / 2)
    }
}
