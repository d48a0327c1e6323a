import SkillKit

extension FilmQuestion {
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

extension Remark {
    /// The answer.
    var sentence: Line.Sentence {
        switch self {
        case .otherQuestion: .canTell
        case .despair: .care
        }
    }

    /// A route for each.
    static var routes: [Route<MovieEvent>] {
        // No `map`: it would have conformances looked up at every start.
        var routes: [Route<MovieEvent>] = []
        for remark in allCases { routes.append(Route(remark.intent, .remarked(remark), samples: remark.samples)) }
        return routes
    }
}
