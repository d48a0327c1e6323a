/// English.
enum English: Vocabulary {
    static let code = "en"
    static let locales: [LocaleName] = [.enUS, .enGB, .enAU, .enCA, .enIN]
    static var numbers: any NumberGrammar.Type { EnglishNumbers.self }
    static var times: any TimeGrammar.Type { EnglishTimes.self }
    static let and = "and"
    static let conjunctions = ["and", "or"]
    static let apology = "Sorry, something went wrong. Please try that again."

    static func utterances(for intent: String) -> String? { EnglishUtterances.text(for: intent) }

    /// The plural or the singular, or the other of "this" and "that".
    static func counterpart(of word: String) -> String? {
        switch word {
        case "this": "that"
        case "that": "this"
        case "these": "those"
        case "those": "these"
        case _ where word.hasSuffix("s"): String(word.dropLast())
        default: word + "s"
        }
    }
}
