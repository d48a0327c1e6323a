import Testing

@testable import MovieSkill

@Suite struct NumberReaderTests {
    @Test(arguments: [
        ("seven", "7"), ("eleven", "11"), ("twenty one", "21"), ("twenty", "20"), ("one hundred", "100"),
        ("a hundred and two dalmatians", "102 dalmatians"), ("one hundred twenty seven hours", "127 hours"),
        ("two thousand and one", "2001"), ("two thousand one", "2001"), ("twenty thousand leagues", "20000 leagues"),
        ("three thousand miles", "3000 miles"), ("a thousand", "1000"), ("fourteen hundred and eight", "1408"),
        ("nineteen forty one", "19 41"), ("twenty twelve", "20 12"), ("one two three", "1 2 3"),
        ("three ten to yuma", "3 10 to yuma"), ("twelve angry men", "12 angry men"), ("fifth", "5th"),
        ("twenty fifth", "25th"), ("hundred", "hundred"), ("a thing", "a thing"), ("seven and a half", "7 and a half"),
        ("hansel and gretel", "hansel and gretel"), ("two thousand and", "2000 and"),
        ("thousand thousand", "thousand thousand"),
        ("one million", "1 million"), ("", ""),
    ])
    func putsNumbersInDigits(_ words: String, _ expected: String) {
        let read = NumberReader.read(words.utf8.split(separator: 0x20).map(Array.init))
        #expect(String(decoding: Array(read.joined(separator: [0x20])), as: UTF8.self) == expected)
    }

    @Test(arguments: 0...2100) func readsEveryNumberAsItIsSaid(_ number: Int) {
        let read = NumberReader.read(NumberWords.spoken(number).utf8.split(separator: 0x20).map(Array.init))
        let digits = String(decoding: read.filter { $0 != Array("oh".utf8) }.joined(), as: UTF8.self)
        // What is said as two numbers, such as *nineteen oh five*, is read as two.
        let said = NumberWords.spoken(number).contains("oh") ? "\(number / 100)\(number % 100)" : "\(number)"
        #expect(digits == said, "\(NumberWords.spoken(number))")
    }
}
