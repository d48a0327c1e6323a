/// The English names of the languages that films are spoken in.
enum SpokenLanguage {
    /// The English name of a language.
    /// - Parameter name: Its name in ``Film/languages``: in English or, as TMDB has it, in the language itself.
    /// - Returns: The name; `nil` if it is not known.
    static func english(_ name: String) -> String? {
        if let pair = names.first(where: { $0.own == name }) { return pair.english }
        return names.contains { $0.english == name } || plain.contains(name) ? name : nil
    }

    /// Languages whose names are the same in English.
    private static let plain = ["English", "Latin", "Afrikaans", "Esperanto", "Somali", "Chinese"]

    /// The names that TMDB uses for the languages that most films are in.
    private static let names: [(own: String, english: String)] = [
        ("Français", "French"), ("Español", "Spanish"), ("Deutsch", "German"), ("Italiano", "Italian"),
        ("Pусский", "Russian"), ("普通话", "Mandarin"), ("日本語", "Japanese"), ("Português", "Portuguese"),
        ("العربية", "Arabic"), ("Polski", "Polish"), ("हिन्दी", "Hindi"), ("广州话 / 廣州話", "Cantonese"),
        ("Magyar", "Hungarian"), ("ภาษาไทย", "Thai"), ("Český", "Czech"), ("עִבְרִית", "Hebrew"),
        ("한국어/조선말", "Korean"), ("svenska", "Swedish"), ("ελληνικά", "Greek"), ("Türkçe", "Turkish"),
        ("Tiếng Việt", "Vietnamese"), ("اردو", "Urdu"), ("Dansk", "Danish"), ("Română", "Romanian"),
        ("Norsk", "Norwegian"), ("فارسی", "Persian"), ("Nederlands", "Dutch"), ("Український", "Ukrainian"),
        ("suomi", "Finnish"), ("Íslenska", "Icelandic"),
    ]
}
