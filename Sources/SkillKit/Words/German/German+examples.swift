extension German {
    /// What people say for slots of Amazon's types, for example, with commas between.
    static func examples(for type: String) -> String? {
        switch type {
        case "AMAZON.NUMBER", "AMAZON.Number":
            "eins, zwei, drei, fünf, sieben, zehn, zwölf, zwanzig, fünfundzwanzig, fünfzig, hundert, 3, 12, 40"
        case "AMAZON.FOUR_DIGIT_NUMBER": "1999, 2010, neunzehnhundertvierundachtzig, zweitausendeins, 1234"
        case "AMAZON.Ordinal": "erste, zweite, dritte, letzte, vierte, zehnte"
        case "AMAZON.DATE":
            "heute, morgen, montag, nächsten freitag, dieses wochenende, nächste woche, dritter märz, gestern"
        case "AMAZON.TIME": "fünf uhr, mittag, halb acht, sechs uhr morgens, mitternacht, viertel nach neun, 10:30"
        case "AMAZON.DURATION":
            "zehn minuten, zwei stunden, eine stunde, dreißig sekunden, fünf tage, eine halbe stunde"
        case "AMAZON.Color": "rot, blau, grün, gelb, schwarz, weiß, lila, orange"
        case _ where type.contains("City") || type.contains("CITY"): "berlin, hamburg, köln, wien, bad homburg, paris"
        case _ where type.contains("FirstName") || type.contains("FIRST_NAME"): "anna, peter, laura, max, sophie, jan"
        default: nil
        }
    }

    /// Dates and times as templates of Rhasspy's; a template may not begin with an optional word.
    static func rhasspyRule(for type: String) -> String? {
        let weekdays = "montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag"
        return switch type {
        case "AMAZON.DATE":
            "heute | morgen | übermorgen | gestern | \(weekdays) | ((diesen | nächsten) (\(weekdays) | monat)) | "
                + "((diese | nächste) woche) | (dieses wochenende) | (in (2..30) (tagen | wochen | monaten))"
        case "AMAZON.TIME":
            "mittag | mitternacht | ((0..23) uhr [(1..59)] [morgens | nachmittags | abends | nachts]) | "
                + "((1..12) [morgens | abends]) | ((halb | viertel nach | viertel vor) (1..12) [morgens | abends]) | "
                + "(((5 | 10 | 20) (nach | vor)) (1..12))"
        case "AMAZON.DURATION":
            "((2..90) (sekunden | minuten | stunden | tage | wochen)) | (eine (sekunde | minute | stunde | woche)) | "
                + "(ein tag) | (eine halbe stunde) | (eineinhalb stunden) | (eine stunde [und] (2..59) minuten)"
        default: nil
        }
    }
}
