public import SkillKit

extension Origin: SlotValue {
    public static let slotType: SlotType? = SlotType(
        "Origin",
        values: allCases.map { SlotType.Value($0.rawValue, synonyms: $0.synonyms) }
    )

    /// What people also call it: the country, after "from".
    private var synonyms: [String] {
        switch self {
        case .african: ["Africa", "South African", "South Africa", "Nigerian"]
        case .argentinian: ["Argentine", "Argentina"]
        case .asian: ["Asia"]
        case .austrian: ["Austria"]
        case .belgian: ["Belgium"]
        case .czech: ["Czech Republic", "Czechoslovakian"]
        case .dutch: ["Holland", "the Netherlands"]
        case .european: ["Europe"]
        case .finnish: ["Finland"]
        case .greek: ["Greece"]
        case .hungarian: ["Hungary"]
        case .icelandic: ["Iceland"]
        case .iranian: ["Iran", "Persian"]
        case .israeli: ["Israel", "Hebrew"]
        case .latin: ["Latin American", "South American", "Latin America"]
        case .portuguese: ["Portugal"]
        case .romanian: ["Romania"]
        case .scandinavian: ["Nordic", "Scandinavia"]
        case .scottish: ["Scotland"]
        case .swiss: ["Switzerland"]
        case .taiwanese: ["Taiwan"]
        case .thai: ["Thailand"]
        case .turkish: ["Turkey"]
        case .zealand: ["Kiwi"]
        case .american: ["Hollywood", "America", "the US", "the States"]
        case .australian: ["Aussie", "Australia"]
        case .brazilian: ["Brazil"]
        case .british: ["Britain", "England", "the UK"]
        case .canadian: ["Canada"]
        case .chinese: ["Hong Kong", "China", "Cantonese", "Mandarin"]
        case .danish: ["Denmark"]
        case .english: ["English language", "English speaking"]
        case .foreign: ["foreign language", "subtitled", "subtitles", "with subtitles"]
        case .french: ["France"]
        case .german: ["Germany"]
        case .indian: ["Bollywood", "Hindi", "India", "Tamil"]
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
}
