public import SkillKit

/// What a person may ask about a film: the one on offer, or one that they name.
///
/// A new question takes two things: a case here with its intent and samples, and its answer in each `Phrasebook`.
public enum FilmQuestion: String, Codable, CaseIterable, Sendable, Hashable {
    /// "Tell me about it."
    case about
    /// "Who directed it?"
    case director
    /// "Who is in it?"
    case cast
    /// "When is it from?"
    case year
    /// "How long is it?"
    case length
    /// "Why that one?"
    case why

    /// The name of its intent in the interaction model.
    public var intent: IntentName {
        switch self {
        case .about: "AboutIntent"
        case .director: "DirectorIntent"
        case .cast: "CastIntent"
        case .year: "YearIntent"
        case .length: "LengthIntent"
        case .why: "WhyIntent"
        }
    }

    /// The film that a question names.
    struct Named: IntentSlots {
        static let slotTypes = ["MovieName": SlotType.movie]

        /// The title as it was heard, or `nil` for the film on offer.
        var title: String?

        private enum CodingKeys: String, CodingKey {
            case title = "MovieName"
        }
    }
}
