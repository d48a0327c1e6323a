public import SkillKit

/// What a person may ask about a film: the one on offer, or one that they name.
///
/// To add one, add a case and its intent here. The compiler then asks for its samples, its route in `MovieRoutes` and its
/// answer in each `Phrasebook`.
public enum FilmQuestion: String, Codable, CaseIterable, Sendable, Hashable {
    /// "Tell me about it."
    case about
    /// "Who directed it?", "did Kubrick direct it?"
    case director
    /// "Who is in it?", "who plays the Joker?"
    case cast
    /// "Is Brad Pitt in it?"
    case hasPerson
    /// "When is it from?", "is it from the eighties?"
    case year
    /// "How long is it?"
    case length
    /// "What kind of film is it?", "is it a comedy?", "is it sad?"
    case genre
    /// "Where is it from?", "is it French?"
    case origin
    /// "Is it for children?"
    case audience
    /// "Why that one?"
    case why
    /// "Is there a sequel?", "is it part of a series?"
    case sequel
    /// "Do you have it?", and any question about it that no other case answers.
    case known

    /// The name of its intent in the interaction model.
    public var intent: IntentName {
        switch self {
        case .about: "AboutIntent"
        case .director: "DirectorIntent"
        case .cast: "CastIntent"
        case .hasPerson: "HasPersonIntent"
        case .year: "YearIntent"
        case .length: "LengthIntent"
        case .genre: "GenreIntent"
        case .origin: "OriginIntent"
        case .audience: "AudienceIntent"
        case .why: "WhyIntent"
        case .sequel: "SequelIntent"
        case .known: "KnownIntent"
        }
    }

    /// The film that a question names.
    struct Named: IntentSlots {
        static let slotTypes = ["MovieName": SlotType.title]

        /// The title as it was heard, or `nil` for the film on offer.
        var title: String?

        private enum CodingKeys: String, CodingKey { case title = "MovieName" }
    }

    /// One film, or several that are compared: "which is longer, Alien or Aliens?".
    struct NamedSeveral: IntentSlots {
        static let slotTypes = ["MovieName": SlotType.title]

        var titles: [String]?

        private enum CodingKeys: String, CodingKey { case titles = "MovieName" }
    }

    /// A film, and people who may be involved in it.
    struct NamedWithPeople: IntentSlots {
        static let slotTypes = ["MovieName": SlotType.title, "Person": .filmPerson]

        var title: String?
        var people: [String]?

        private enum CodingKeys: String, CodingKey {
            case title = "MovieName"
            case people = "Person"
        }
    }

    /// A film, and a character in it.
    struct NamedWithRole: IntentSlots {
        static let slotTypes = ["MovieName": SlotType.title, "Role": .filmRole]

        var title: String?
        var role: String?

        private enum CodingKeys: String, CodingKey {
            case title = "MovieName"
            case role = "Role"
        }
    }

    /// One film or several, and when it may be from.
    struct NamedWithTime: IntentSlots {
        static let slotTypes = ["MovieName": SlotType.title]

        var titles: [String]?
        var decade: Decade?
        var year: SpokenYear?
        /// On which side of the year it may be, as in "is it before 1995".
        var era: Era?

        private enum CodingKeys: String, CodingKey {
            case titles = "MovieName"
            case decade = "Decade"
            case year = "Year"
            case era = "Era"
        }

        /// The years that it may be from.
        var years: ClosedRange<Int>? {
            let named = year?.years ?? decade?.years
            guard let named, let (from, to) = era?.years(of: named) else { return named }
            let (first, last) = (from ?? 1, to ?? Criterion.most)
            return first <= last ? first...last : nil
        }
    }

    /// A film, and who may watch it.
    struct NamedWithAudience: IntentSlots {
        static let slotTypes = ["MovieName": SlotType.title]

        var title: String?
        var audience: Audience?

        private enum CodingKeys: String, CodingKey {
            case title = "MovieName"
            case audience = "Audience"
        }
    }

    /// A film, and what it may be.
    struct NamedWithKind: IntentSlots {
        static let slotTypes = ["MovieName": SlotType.title, "Theme": .theme]

        var title: String?
        var genres: Said<GenreName>?
        var themes: [String]?

        private enum CodingKeys: String, CodingKey {
            case title = "MovieName"
            case genres = "Genre"
            case themes = "Theme"
        }
    }

    /// A film, and where it may be from.
    struct NamedWithOrigin: IntentSlots {
        static let slotTypes = ["MovieName": SlotType.title]

        var title: String?
        var origin: Origin?

        private enum CodingKeys: String, CodingKey {
            case title = "MovieName"
            case origin = "Origin"
        }
    }
}
