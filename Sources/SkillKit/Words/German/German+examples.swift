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
}
