import SkillKit
import Testing

@Suite struct SpokenNumbersTests {
    @Test(arguments: [
        ("1", SpokenOrdinal.fromStart(1)), ("second", .fromStart(2)), ("the Third", .fromStart(3)),
        ("2nd", .fromStart(2)), ("twenty first", .fromStart(21)), ("twenty-first", .fromStart(21)),
        ("two", .fromStart(2)), ("first one", .fromStart(1)), ("last", .fromEnd(1)), ("the last one", .fromEnd(1)),
        ("second to last", .fromEnd(2)), ("0", nil), ("", nil), ("secondly", nil), ("minus two", nil),

        ("99999999999999999999", nil), ("nd", nil),
    ])
    func readsAPlaceInDigitsAndInWords(_ text: String, _ place: SpokenOrdinal?) {
        #expect(SpokenOrdinal(text) == place)
    }

    @Test func findsThePlaceAmongSoManyThings() {
        #expect(SpokenOrdinal.fromStart(1).index(in: 3) == 0)
        #expect(SpokenOrdinal.fromStart(4).index(in: 3) == nil)
        #expect(SpokenOrdinal.fromEnd(1).index(in: 3) == 2)
        #expect(SpokenOrdinal.fromEnd(3).index(in: 3) == 0)
        #expect(SpokenOrdinal.fromEnd(1).index(in: 0) == nil)
        #expect(SpokenOrdinal.fromStart(.max).index(in: .max) == .max - 1)
    }

    @Test(arguments: [
        ("1976", SpokenYear.full(1976)), ("nineteen seventy six", .full(1976)), ("nineteen seventy-six", .full(1976)),
        ("two thousand", .full(2000)), ("two thousand and one", .full(2001)), ("two thousand ten", .full(2010)),
        ("twenty ten", .full(2010)), ("twenty twenty one", .full(2021)), ("nineteen oh five", .full(1905)),
        ("nineteen hundred", .full(1900)), ("seventy six", .short(76)), ("76", .short(76)), ("'76", .short(76)),
        ("nineteen", .short(19)), ("seven", nil), ("", nil), ("19761", nil), ("two hundred", nil), ("movie", nil),
    ])
    func readsAYearInDigitsAndInWords(_ text: String, _ year: SpokenYear?) {
        #expect(SpokenYear(text) == year)
    }

    @Test func meansAYearOfAnyCenturyWhenItSaysNone() {
        #expect(SpokenYear.short(76).means(1976))
        #expect(SpokenYear.full(1976).means(1976))
        #expect(!SpokenYear.full(1976).means(2076))
        #expect(!SpokenYear.short(76).means(1977))
    }

    @Test(arguments: [
        ("7", 7), ("seven", 7), ("twenty one", 21), ("a hundred and five", 105), ("two thousand and one", 2001),
        ("three hundred thousand", 300_000), ("one hundred hundred", nil), ("thousand", nil), ("seven teen", nil),
    ])
    func readsANumberInWords(_ text: String, _ number: Int?) {
        #expect(Int(slot: Slot("Number", spoken: text)) == number)
    }
}
