import Testing

@testable import SkillKit

@Suite struct RhasspyGrammarTests {
    @Test(arguments: [
        (Language.english, SlotType.time, "((half past | [a] quarter past | [a] quarter to) (one | two | three"),
        (.english, .number, "(zero | one | two"), (.english, .number, "| (ninety nine) | (a hundred))"),
        (.english, .ordinal, "(first | second | third"), (.english, .fourDigitNumber, "(nineteen oh five)"),
        (.english, .fourDigitNumber, "(two thousand and nine) | (twenty ten)"),
        (.english, .date, "([on] the (first | second"), (.german, .time, "((null | ein | zwei | drei"),
        (.german, .number, "| einundzwanzig | zweiundzwanzig |"), (.german, .ordinal, "(erste | zweite | dritte"),
        (.german, .fourDigitNumber, "neunzehnhundertvierundachtzig"),
        (.german, .duration, "(eineinhalb | anderthalb | zweieinhalb) stunden"),
    ])
    func writesNumbersInWordsForRhasspy(_ language: Language, _ type: SlotType, _ part: String) {
        var intent = IntentDeclaration("WakeIntent", samples: ["{when}"])
        intent.slots = [SlotDeclaration(name: "when", type: type, isRequired: true, isList: false, isOpen: false)]
        let grammar = GrammarExport.rhasspy([intent], in: language)
        #expect(grammar.contains(part), "\(grammar)")
        // Digits would be read in the language that Rhasspy is set to, or not at all.
        #expect(grammar.allSatisfy { !$0.isNumber }, "\(grammar)")
    }

    @Test(arguments: Language.all, 0...100) func writesNumbersThatTheLanguageReads(in language: Language, _ number: Int)
    {
        let words = language.vocabulary.templates.number(number)
        #expect(language.vocabulary.numbers.cardinal(EnglishNumbers.words(words)) == number, "\(words)")
        guard (1...31).contains(number) else { return }
        let place = language.vocabulary.templates.ordinal(number)
        #expect(language.vocabulary.numbers.ordinal(EnglishNumbers.words(place)) == number, "\(place)")
    }

    @Test(arguments: Language.all, 1900...2030) func writesYearsThatTheLanguageReads(in language: Language, _ year: Int)
    {
        let words = language.vocabulary.templates.number(year)
        #expect(language.vocabulary.numbers.year(EnglishNumbers.words(words)) == year, "\(words)")
    }
}
