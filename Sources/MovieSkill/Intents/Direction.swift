public import SkillKit

/// How the next films should differ from the one on offer.
public enum Direction: String, SlotValue, Codable, Hashable, CaseIterable {
    case funnier
    case scarier
    case older
    case newer
    case lighter
    case darker
    case sadder
    case happier
    case moreRomantic = "more romantic"
    case moreExciting = "more exciting"
    case calmer
    case shorter
    case longer
    case betterKnown = "better known"
    case lesserKnown = "lesser known"
    case weirder
    case cleverer
    case forFamilies = "more for kids"
    case sameDirector = "by the same director"
    case sameStars = "with the same actors"
    case samePerson = "with that person"
    case otherDirector = "by another director"
    case otherPeople = "without that person"
    case anyTime = "any decade"
    case anywhere = "any country"
    case anyLength = "any length"
    case realPeople = "with real people"

    public static let slotType: SlotType? = SlotType(
        "Direction",
        values: allCases.map { SlotType.Value($0.rawValue, synonyms: $0.synonyms) }
    )

    /// What people also call it.
    private var synonyms: [String] {
        switch self {
        case .funnier:
            [
                "more funny", "funny", "more fun", "fun", "more hilarious", "less serious", "sillier",
                "more of a comedy", "funniest",
            ]
        case .scarier:
            ["more scary", "scary", "creepier", "spookier", "more frightening", "more terrifying", "scariest"]
        case .older:
            ["old", "more classic", "classic", "less modern", "less recent", "more old fashioned"]
        case .newer:
            ["new", "more recent", "recent", "more modern", "modern", "less old", "more current", "more up to date"]
        case .lighter:
            [
                "light", "more light hearted", "more lighthearted", "lighthearted", "light hearted", "easier",
                "less heavy", "less dark",
            ]
        case .darker: ["dark", "more dark", "grittier", "more gritty", "heavier", "bleaker"]
        case .sadder: ["sad", "more sad", "more tragic", "more emotional", "emotional", "that makes me cry", "saddest"]
        case .happier:
            [
                "happy", "more cheerful", "more upbeat", "feel-good", "more feel-good", "cheerful", "more uplifting",
                "uplifting", "less sad", "less depressing", "cheer me up", "cheer us up", "cheering up",
                "to cheer me up", "that cheers me up",
            ]
        case .moreRomantic: ["romantic", "with more romance", "with more love"]
        case .moreExciting:
            [
                "exciting", "more thrilling", "thrilling", "faster", "more action packed", "with more action",
                "more action", "less boring", "less slow", "more intense",
            ]
        case .calmer:
            [
                "calm", "slower", "quieter", "less scary", "less exciting", "less violent", "less intense", "gentler",
                "gentle", "more relaxing", "relaxing", "milder", "softer", "tamer", "cosy", "cosier", "cozy",
                "more gentle",
                "less brutal", "less bloody", "not so violent", "not violent", "nicer", "more peaceful", "peaceful",
            ]
        case .shorter: ["less long", "not so long", "not as long", "quicker", "shortest"]
        case .longer: ["less short", "epic", "more epic", "longest"]
        case .betterKnown:
            ["more famous", "famous", "more popular", "popular", "more mainstream", "more well known", "bigger"]
        case .weirder: ["weird", "more weird", "stranger", "crazier", "more original", "more experimental", "quirkier"]
        case .cleverer:
            [
                "clever", "smarter", "more clever", "more intelligent", "deeper", "more thought provoking",
                "less stupid",
                "serious", "more serious", "less silly", "less childish",
            ]
        case .forFamilies:
            [
                "more for children", "more family friendly", "more suitable for kids", "more kid friendly",
                "for younger kids",
            ]
        case .sameDirector:
            [
                "from the same director", "by that director", "directed by the same person", "by the same guy",
                "from that director", "by this director", "with the same director",
            ]
        case .sameStars:
            [
                "with the same actor", "with the same actress", "with the same people", "with the same cast",
                "with that actor", "with that actress", "with the same star", "with the same stars",
            ]
        case .samePerson:
            [
                "with him", "with her", "with them", "with him in it", "with her in it", "starring him", "starring her",
                "by him", "by her", "more with him", "more with her", "that he is in", "that she is in", "of his",
                "of hers", "he made", "she made", "he directed", "she directed", "has he been in", "has she been in",
                "was he in", "was she in", "is he in", "is she in", "did he make", "did she make", "did they make",
                "does he have", "does she have", "has he got", "has she got", "he has", "she has",
                "has he done", "has she done", "did he direct", "did she direct", "has he made", "has she made",
            ]
        case .otherDirector:
            [
                "by a different director", "from another director", "another director", "a different director",
                "different director", "by a different guy", "other directors", "by other directors",
                "by someone else", "by somebody else", "from someone else", "from somebody else",
            ]
        case .otherPeople:
            [
                "without him", "without her", "without them", "without him in it", "without her in it",
                "without that guy", "without that actor", "without that actress", "with somebody else",
                "with someone else", "with another actor", "with another actress", "with other actors",
                "with different actors", "with other people", "with different people", "a different actor",
                "another actor", "without the two of them", "that he isn't in", "that she isn't in", "not with him",
                "not with her", "not by him", "not by her",
            ]
        case .anyTime:
            [
                "any year", "any time", "any era", "any period", "whatever decade", "whichever decade",
                "no matter when",
                "from any decade", "from any time", "from any year", "old or new",
            ]
        case .anywhere:
            [
                "any language", "whatever country", "whichever country", "from anywhere", "from any country",
                "in any language", "no matter where from", "any nationality",
            ]
        case .anyLength: ["any duration", "however long", "no matter how long", "whatever length"]
        case .realPeople:
            [
                "real people", "real actors", "with real actors", "live action", "not a cartoon", "not animated",
                "with actual people",
            ]
        case .lesserKnown:
            [
                "less known", "less famous", "less popular", "more obscure", "obscure", "less mainstream",
                "more unusual", "less well known", "that nobody knows", "nobody knows", "that nobody has heard of",
                "nobody has heard of", "hidden gem", "less obvious", "off the beaten track",
            ]
        }
    }
}
