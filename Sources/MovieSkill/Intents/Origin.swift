public import SkillKit

/// Where a film comes from.
public enum Origin: String, SlotValue, Codable, Hashable, CaseIterable {
    case american, australian, brazilian, british, canadian, chinese, danish, english, foreign, french, german, indian
    case irish, italian, japanese, korean, mexican, norwegian, polish, russian, spanish, swedish

    public static let slotType: SlotType? = SlotType(
        "Origin",
        values: allCases.map { SlotType.Value($0.rawValue, synonyms: $0.synonyms) }
    )

    /// What people also call it: the country, after "from".
    private var synonyms: [String] {
        switch self {
        case .american: ["Hollywood", "America"]
        case .australian: ["Aussie", "Australia"]
        case .brazilian: ["Brazil"]
        case .british: ["Britain", "England", "the UK"]
        case .canadian: ["Canada"]
        case .chinese: ["Hong Kong", "China", "Cantonese", "Mandarin"]
        case .danish: ["Denmark"]
        case .english: ["English language", "English speaking"]
        case .foreign: ["foreign language", "subtitled"]
        case .french: ["France"]
        case .german: ["Germany"]
        case .indian: ["Bollywood", "Hindi", "India"]
        case .irish: ["Ireland"]
        case .italian: ["Italy"]
        case .japanese: ["Japan"]
        case .korean: ["South Korean", "Korea", "South Korea"]
        case .mexican: ["Mexico"]
        case .norwegian: ["Norway"]
        case .polish: ["Poland"]
        case .russian: ["Soviet", "Russia"]
        case .spanish: ["Spain"]
        case .swedish: ["Sweden"]
        }
    }

    /// As it is compared with what is known of films: languages by their English names, and by those that TMDB has.
    var origin: FilmOrigin {
        switch self {
        case .american: FilmOrigin(countries: ["United States", "United States of America"])
        case .australian: FilmOrigin(countries: ["Australia"])
        case .brazilian: FilmOrigin(countries: ["Brazil"], languages: ["Portuguese", "Português"])
        case .british: FilmOrigin(countries: ["United Kingdom"])
        case .canadian: FilmOrigin(countries: ["Canada"])
        case .chinese:
            FilmOrigin(
                countries: ["China", "Hong Kong", "Taiwan"],
                languages: ["Mandarin", "Cantonese", "Chinese", "普通话", "广州话 / 廣州話"]
            )
        case .danish: FilmOrigin(countries: ["Denmark"], languages: ["Danish", "Dansk"])
        case .english: FilmOrigin(languages: ["English"])
        case .foreign: FilmOrigin(isForeign: true)
        case .french: FilmOrigin(countries: ["France"], languages: ["French", "Français"])
        case .german: FilmOrigin(countries: ["Germany"], languages: ["German", "Deutsch"])
        case .indian: FilmOrigin(countries: ["India"], isForeign: true)
        case .irish: FilmOrigin(countries: ["Ireland"])
        case .italian: FilmOrigin(countries: ["Italy"], languages: ["Italian", "Italiano"])
        case .japanese: FilmOrigin(countries: ["Japan"], languages: ["Japanese", "日本語"])
        case .korean: FilmOrigin(countries: ["South Korea"], languages: ["Korean", "한국어/조선말"])
        case .mexican: FilmOrigin(countries: ["Mexico"], languages: ["Spanish", "Español"])
        case .norwegian: FilmOrigin(countries: ["Norway"], languages: ["Norwegian", "Norsk"])
        case .polish: FilmOrigin(countries: ["Poland"], languages: ["Polish", "Polski"])
        case .russian: FilmOrigin(countries: ["Russia", "Soviet Union"], isForeign: true)
        case .spanish: FilmOrigin(countries: ["Spain"], languages: ["Spanish", "Español"])
        case .swedish: FilmOrigin(countries: ["Sweden"], languages: ["Swedish", "svenska"])
        }
    }
}
