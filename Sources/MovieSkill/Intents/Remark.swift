public import SkillKit

/// Something a person says that is answered with one sentence, whatever the skill asked; the question stays open.
///
/// To add one, add a case and its intent here. The compiler then asks for its samples and its sentence; a new sentence is
/// a case of `Line.Sentence`, with its words in each `Phrasebook`.
public enum Remark: Sendable, Hashable, CaseIterable {
    /// Wants to know or have something that the skill can't tell or do: "where can I watch it".
    case cantDo
    /// "Thank you."
    case thanks
    /// "Hello", "how are you", "who are you".
    case greeting
    /// "Good choice."
    case praise
    /// "Boring", "you said that already".
    case boredom
    /// "I'm not sure."
    case doubt
    /// Does not want to live: this person needs to hear something other than a film's title.
    case despair

    /// The intent's name in the interaction model.
    public var intent: IntentName {
        switch self {
        case .cantDo: "CantDoIntent"
        case .thanks: "ThanksIntent"
        case .greeting: "GreetingIntent"
        case .praise: "PraiseIntent"
        case .boredom: "BoredomIntent"
        case .doubt: "NotSureIntent"
        case .despair: "DespairIntent"
        }
    }

    /// What a request that can't be fulfilled is about.
    struct Named: IntentSlots {
        static let slotTypes = ["MovieName": SlotType.title, "Person": .filmPerson]

        /// The titles of films or of something else, as they were heard.
        var titles: [String]?
        /// A name, as it was heard.
        var person: String?

        private enum CodingKeys: String, CodingKey {
            case titles = "MovieName"
            case person = "Person"
        }
    }
}
