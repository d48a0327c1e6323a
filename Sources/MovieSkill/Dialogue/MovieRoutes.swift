import SkillKit

extension FilmQuestion {
    /// A route for each question.
    static var routes: [Route<MovieEvent>] {
        // No `map`: it would have conformances looked up at every start.
        var routes: [Route<MovieEvent>] = []
        for question in allCases { routes.append(question.route) }
        return routes
    }

    private var route: Route<MovieEvent> {
        switch self {
        case .about, .why, .sequel, .known:
            Route(intent, slots: Named.self, samples: samples) { .asked(self, title: $0.title) }
        case .length:
            Route(intent, slots: NamedSeveral.self, samples: samples) {
                .asked(self, title: $0.titles?.first, FilmClaim(others: Array(($0.titles ?? []).dropFirst())))
            }
        case .audience:
            Route(intent, slots: NamedWithAudience.self, samples: samples) {
                .asked(self, title: $0.title, FilmClaim(audience: $0.audience))
            }
        case .cast:
            Route(intent, slots: NamedWithRole.self, samples: samples) {
                .asked(self, title: $0.title, FilmClaim(role: $0.role))
            }
        case .director, .hasPerson:
            Route(intent, slots: NamedWithPeople.self, samples: samples) {
                .asked(self, title: $0.title, FilmClaim(person: $0.people?.first))
            }
        case .year:
            Route(intent, slots: NamedWithTime.self, samples: samples) {
                .asked(
                    self,
                    title: $0.titles?.first,
                    FilmClaim(years: $0.years, others: Array(($0.titles ?? []).dropFirst()))
                )
            }
        case .genre:
            Route(intent, slots: NamedWithKind.self, samples: samples) { said in
                let kinds = said.genres?.values ?? []
                let genres = kinds.filter { $0.subject == nil }.flatMap(\.genres)
                let theme = said.themes?.first ?? kinds.compactMap(\.subject?.name).first
                let genre = genres.first ?? theme.flatMap(Genre.init(theme:))
                return .asked(self, title: said.title, FilmClaim(theme: theme, genre: genre))
            }
        case .origin:
            Route(intent, slots: NamedWithOrigin.self, samples: samples) {
                .asked(self, title: $0.title, FilmClaim(origin: $0.origin))
            }
        }
    }
}

extension Remark {
    /// The answer.
    var sentence: Line.Sentence {
        switch self {
        case .cantDo: .canTell
        case .thanks: .welcomed
        case .greeting: .greeted
        case .praise: .pleased
        case .boredom: .sorry
        case .doubt: .noHurry
        case .despair: .care
        }
    }

    /// A route for each.
    static var routes: [Route<MovieEvent>] {
        // No `map`: it would have conformances looked up at every start.
        var routes: [Route<MovieEvent>] = []
        for remark in allCases {
            // What can't be done may be asked of a film that is named.
            let route: Route<MovieEvent> =
                remark == .cantDo
                ? Route(remark.intent, slots: Remark.Named.self, samples: remark.samples) {
                    .remarked(remark, title: $0.titles?.first)
                }
                : Route(remark.intent, .remarked(remark), samples: remark.samples)
            routes.append(route)
        }
        return routes
    }
}
