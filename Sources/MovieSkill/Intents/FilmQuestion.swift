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

    /// A route for each question.
    static var routes: [Route<MovieEvent>] {
        // No `map`: it would have conformances looked up at every start.
        var routes: [Route<MovieEvent>] = []
        for question in allCases {
            // Why a film was recommended can only be asked about a film that was.
            let route: Route<MovieEvent> =
                question == .why
                ? Route(question.intent, .asked(question, title: nil), samples: question.samples)
                : Route(question.intent, slots: Named.self, samples: question.samples) {
                    .asked(question, title: $0.title)
                }
            routes.append(route)
        }
        return routes
    }
}
