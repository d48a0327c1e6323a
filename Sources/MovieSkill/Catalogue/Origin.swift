/// Where a film comes from.
public enum Origin: String, Codable, Hashable, Sendable, CaseIterable {
    case african, american, argentinian, asian, australian, austrian, belgian, brazilian, british, canadian, chinese,
        czech
    case danish, dutch, english, european, finnish, foreign, french, german, greek, hungarian, icelandic, indian,
        iranian
    case irish, israeli, italian, japanese, korean, latin, mexican, norwegian, polish, portuguese, romanian, russian
    case scandinavian, scottish, spanish, swedish, swiss, taiwanese, thai, turkish, zealand = "New Zealand"

    /// In the form for comparison with films: languages by their English names, and by TMDB's.
    var origin: FilmOrigin {
        switch self {
        case .african:
            FilmOrigin(countries: ["South Africa", "Nigeria", "Kenya", "Morocco", "Egypt", "Senegal", "Ghana"])
        case .argentinian: FilmOrigin(countries: ["Argentina"])
        case .asian:
            FilmOrigin(
                countries: ["China", "Hong Kong", "Taiwan", "Japan", "South Korea", "India", "Thailand", "Indonesia"],
                isForeign: true
            )
        case .austrian: FilmOrigin(countries: ["Austria"])
        case .belgian: FilmOrigin(countries: ["Belgium"])
        case .czech: FilmOrigin(countries: ["Czech Republic", "Czechoslovakia"], languages: ["Czech", "Český"])
        case .dutch: FilmOrigin(countries: ["Netherlands"], languages: ["Dutch", "Nederlands"])
        case .european:
            FilmOrigin(
                countries: [
                    "Austria", "Belgium", "Czech Republic", "Denmark", "Finland", "France", "Germany", "Greece",
                    "Hungary",
                    "Ireland", "Italy", "Netherlands", "Norway", "Poland", "Portugal", "Romania", "Spain", "Sweden",
                    "Switzerland", "United Kingdom",
                ]
            )
        case .finnish: FilmOrigin(countries: ["Finland"], languages: ["Finnish", "suomi"])
        case .greek: FilmOrigin(countries: ["Greece"], languages: ["Greek", "ελληνικά"])
        case .hungarian: FilmOrigin(countries: ["Hungary"], languages: ["Hungarian", "Magyar"])
        case .icelandic: FilmOrigin(countries: ["Iceland"], languages: ["Icelandic", "Íslenska"])
        case .iranian: FilmOrigin(countries: ["Iran"], languages: ["Persian", "فارسی"])
        case .israeli: FilmOrigin(countries: ["Israel"], languages: ["Hebrew", "עִבְרִית"])
        case .latin:
            FilmOrigin(countries: ["Argentina", "Brazil", "Chile", "Colombia", "Cuba", "Mexico", "Peru", "Uruguay"])
        case .portuguese: FilmOrigin(countries: ["Portugal"])
        case .romanian: FilmOrigin(countries: ["Romania"], languages: ["Romanian", "Română"])
        case .scandinavian: FilmOrigin(countries: ["Denmark", "Finland", "Iceland", "Norway", "Sweden"])
        case .scottish: FilmOrigin(countries: ["United Kingdom"])
        case .swiss: FilmOrigin(countries: ["Switzerland"])
        case .taiwanese: FilmOrigin(countries: ["Taiwan"])
        case .thai: FilmOrigin(countries: ["Thailand"], languages: ["Thai", "ภาษาไทย"])
        case .turkish: FilmOrigin(countries: ["Turkey"], languages: ["Turkish", "Türkçe"])
        case .zealand: FilmOrigin(countries: ["New Zealand"])
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
