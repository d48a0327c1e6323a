import Testing

@testable import MovieSkill

@Suite struct MovieLensHeadingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var heading: String
        var title: String
        var others: [String]
        var year: Int
        init(_ heading: String, _ title: String, _ others: [String] = [], _ year: Int = 0) {
            (self.heading, self.title, self.others, self.year) = (heading, title, others, year)
        }
        var testDescription: String { heading }
    }

    @Test(arguments: [
        Case("Heat (1995)", "Heat", [], 1995),
        Case(" Heat  (1995) ", "Heat", [], 1995),
        Case("Matrix, The (1999)", "The Matrix", [], 1999),
        Case("Beautiful Mind, A (2001)", "A Beautiful Mind", [], 2001),
        Case("Oeuvre, L' (1990)", "L'Oeuvre", [], 1990),
        Case(
            "Good, the Bad and the Ugly, The (Buono, il brutto, il cattivo, Il) (1966)",
            "The Good, the Bad and the Ugly",
            ["Il Buono, il brutto, il cattivo"],
            1966
        ),
        Case("Seven (a.k.a. Se7en) (1995)", "Seven", ["Se7en"], 1995),
        Case("Seven (A.K.A. Se7en) (1995)", "Seven", ["Se7en"], 1995),
        Case("Old (AKA Older, The) (1990)", "Old", ["The Older"], 1990),
        Case(
            "Amelie (Fabuleux destin, Le) (a.k.a. Destiny) (2001)",
            "Amelie",
            ["Destiny", "Le Fabuleux destin"],
            2001
        ),
        Case("To Have, or Not (En avoir (ou pas)) (1995)", "To Have, or Not", ["En avoir (ou pas)"], 1995),
        Case("Spy(ies) (Espion(s)) (2009)", "Spy(ies)", ["Espion(s)"], 2009),
        Case("(500) Days of Summer (2009)", "(500) Days of Summer", [], 2009),
        Case("(Untitled) (2009)", "(Untitled)", [], 2009),
        Case("Babylon 5", "Babylon 5"), Case("1984 (1984)", "1984", [], 1984), Case("1984", "1984"),
        Case("Fawlty Towers (1975-1979)", "Fawlty Towers", [], 1975),
        Case("Diplomatic Immunity (2009– )", "Diplomatic Immunity", [], 2009),
        Case("Room (2046 AD)", "Room", ["2046 AD"]), Case("Late (1066)", "Late", ["1066"]),
        Case("Naked Truth, The (1957) (Your Past Is Showing)", "The Naked Truth", ["Your Past Is Showing", "1957"]),
        Case("Broken (A-leum (2008)", "Broken (A-leum", [], 2008), Case("Broken (2008))", "Broken (2008))"),
        Case("Star Wars: Episode IV (1977)", "Star Wars: Episode IV", [], 1977),
        Case("Goodbye, Lenin (2003)", "Goodbye, Lenin", [], 2003), Case(", The (1999)", ", The", [], 1999),
        Case("Empty () (1999)", "Empty", [], 1999), Case("(1999)", "(1999)"), Case("", ""), Case(")", ")"),
        Case("()", "()"),
        Case("E\u{301}te\u{301} (\u{301}1999) (2000)", "E\u{301}te\u{301}", ["\u{301}1999"], 2000),
    ])
    func readsWhatStandsInBrackets(_ c: Case) {
        let heading = MovieLensHeading(c.heading)
        #expect(heading.title == c.title)
        #expect(heading.otherTitles == c.others)
        #expect(heading.year == c.year)
    }

    @Test(arguments: ["(", ")", "()", " ()", "(a) ", " (a)", ",", ", The"])
    func readsALongOneInTime(_ pattern: String) {
        let time = ContinuousClock().measure { _ = MovieLensHeading("A" + String(repeating: pattern, count: 20_000)) }
        #expect(time < .seconds(5), "it took \(time)")
    }
}
