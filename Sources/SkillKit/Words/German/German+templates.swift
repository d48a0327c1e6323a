#if Workbench
extension German {
    static let templates = TemplateWords(
        rules: ["AMAZON.DATE": dateRule, "AMAZON.TIME": timeRule, "AMAZON.DURATION": durationRule],
        exchangeable: [
            ["einen", "den", "meinen"], ["eine", "die", "meine"], ["das", "mein"], ["einem", "dem", "meinem"],
        ],
        before: ["bitte", "okay"],
        after: ["bitte", "jetzt"],
        number: number,
        ordinal: { ordinal($0) + "e" }
    )

    private static let weekdays = "montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag"
    private static let months =
        "januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember"

    private static let dateRule = """
        heute | morgen | übermorgen | gestern | ((heute | morgen) (früh | abend | nachmittag)) | ([am] (\(weekdays))) | \
        ((diesen | nächsten) (\(weekdays) | monat)) | ((diese | nächste) woche) | (dieses wochenende) | (am wochenende) | \
        ((der (\(days("e"))) | (den | am) (\(days("en")))) [\(months)]) | \
        (in ((2..30) (tagen | wochen | monaten) | einer woche | einem (tag | monat)))
        """

    private static func days(_ ending: String) -> String {
        (1...31).map { ordinal($0) + ending }.joined(separator: " | ")
    }

    private static let timeRule = """
        mittag | mitternacht | ((null | ein | 2..24) uhr [1..59] [\(parts)]) | ((1..12) [\(parts)]) | \
        ((halb | viertel nach | viertel vor | viertel | dreiviertel) (1..12) [\(parts)]) | \
        ((1..29) [minuten] (nach | vor) [halb] (1..12) [\(parts)])
        """
    private static let parts = """
        morgens | vormittags | nachmittags | abends | nachts | früh | (am (morgen | nachmittag | abend))
        """

    private static let durationRule = """
        ((2..90) (sekunden | minuten | stunden | tage | wochen)) | (eine (sekunde | minute | stunde | woche)) | \
        (ein tag) | (einen tag) | ((eine | eine halbe | eine viertel) stunde) | ((eineinhalb | anderthalb | zweieinhalb) stunden) | \
        (eine stunde [und] (2..59) minuten) | ((2..12) stunden [und] (2..59) minuten) | \
        ((2..59) minuten [und] (2..59) sekunden)
        """

    private static let small = """
        null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn \
        achtzehn neunzehn
        """.spacedWords
    private static let tens = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".spacedWords

    private static func number(_ number: Int) -> String {
        switch number {
        case 0..<20: small[number]
        case 20..<100:
            (number % 10 == 0 ? "" : (number % 10 == 1 ? "ein" : small[number % 10]) + "und") + tens[number / 10 - 2]
        case 100: "hundert"
        case 1100..<2000: self.number(number / 100) + "hundert" + (number % 100 == 0 ? "" : self.number(number % 100))
        case 2000..<2100: "zweitausend" + (number % 100 == 0 ? "" : self.number(number % 100))
        default: String(number)
        }
    }

    /// The place without its ending: "zweit", "zwanzigst".
    private static func ordinal(_ place: Int) -> String {
        switch place {
        case 1: "erst"
        case 3: "dritt"
        case 7: "siebt"
        case 8: "acht"
        case ..<20: number(place) + "t"
        default: number(place) + "st"
        }
    }
}
#endif
