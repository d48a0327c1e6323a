/// German.
enum German: Vocabulary {
    static let code = "de"
    static let locales = [LocaleName.deDE]
    static var numbers: any NumberGrammar.Type { GermanNumbers.self }
    static var times: any TimeGrammar.Type { GermanTimes.self }
    static let and = "und"
    static let conjunctions = ["und", "oder"]
    static let apology = "Entschuldige, da ist etwas schiefgegangen. Versuch es bitte noch einmal."

    static func utterances(for intent: String) -> String? { GermanUtterances.text(for: intent) }
}
