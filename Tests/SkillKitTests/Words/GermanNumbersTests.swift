import Testing

@testable import SkillKit

@Suite struct GermanNumbersTests {
    @Test(arguments: [
        ("null", 0), ("eins", 1), ("zwo", 2), ("einundzwanzig", 21), ("Dreißig", 30), ("dreissig", 30), ("zwölf", 12),
        ("zwoelf", 12), ("hundert", 100), ("zweihundertfünf", 205), ("zwei hundert fünf", 205), ("hundertundeins", 101),
        ("tausend", 1000), ("zweitausenddreihundertvierundfünfzig", 2354), ("achtzehnhundert", 1800), ("42", 42),
        ("zwanzigundeins", nil), ("einundzwanzigundzwei", nil), ("hunderthundert", nil), ("viel", nil), ("", nil),
    ])
    func readsNumbers(_ text: String, _ number: Int?) {
        #expect(GermanNumbers.cardinal(GermanNumbers.words(text)) == number)
    }

    @Test func readsEveryNumberAsItIsSaid() {
        for number in 0..<10_000 { #expect(GermanNumbers.cardinal([Self.said(number)]) == number) }
    }

    @Test func readsEveryPlaceAsItIsSaid() {
        for place in 1..<1000 {
            let odd = [1: "erste", 3: "dritte", 7: "siebte", 8: "achte"]
            let below = place % 100
            let said =
                odd[below].map { (place > 99 ? Self.said(place - below) : "") + $0 }
                ?? Self.said(place) + ((1...19).contains(below) ? "te" : "ste")
            #expect(SpokenOrdinal("der \(said)", in: .german) == .fromStart(place), "\(said)")
            #expect(SpokenOrdinal("\(said)n", in: .german) == .fromStart(place), "\(said)n")
        }
    }

    @Test(arguments: [
        ("der zweite", SpokenOrdinal.fromStart(2)), ("das Dritte", .fromStart(3)), ("2.", .fromStart(2)),
        ("zwei", .fromStart(2)), ("siebente", .fromStart(7)), ("der letzte", .fromEnd(1)), ("vorletzten", .fromEnd(2)),
        ("die zweitletzte", .fromEnd(2)), ("die beste", nil), ("einste", nil), ("heute", nil), ("der", nil), ("0", nil),
    ])
    func readsPlaces(_ text: String, _ place: SpokenOrdinal?) {
        #expect(SpokenOrdinal(text, in: .german) == place)
    }

    @Test(arguments: [
        ("neunzehnhundertsechsundsiebzig", SpokenYear.full(1976)), ("zweitausendeins", .full(2001)),
        ("achtzehnhundert", .full(1800)), ("zwanzig einundzwanzig", .full(2021)), ("1976", .full(1976)),
        ("sechsundsiebzig", .short(76)), ("'76", .short(76)), ("drei", nil), ("tausendmal", nil), ("", nil),
    ])
    func readsYears(_ text: String, _ year: SpokenYear?) {
        #expect(SpokenYear(text, in: .german) == year)
    }

    @Test func readsSlotsInTheTurnsLanguage() {
        var slot = Slot("Count", spoken: "zweiundvierzig")
        #expect(Int(slot: slot) == nil)
        slot.language = .german
        #expect(Int(slot: slot) == 42)
    }

    private static let small = [
        "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
        "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    ]
    private static let tens = [
        "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
    ]

    private static func said(_ number: Int) -> String {
        func stem(_ unit: Int) -> String { unit == 1 ? "ein" : small[unit] }
        switch number {
        case ..<20: return small[number]
        case ..<100: return (number % 10 == 0 ? "" : stem(number % 10) + "und") + tens[number / 10]
        case ..<1000: return stem(number / 100) + "hundert" + (number % 100 == 0 ? "" : said(number % 100))
        default: return stem(number / 1000) + "tausend" + (number % 1000 == 0 ? "" : said(number % 1000))
        }
    }
}
