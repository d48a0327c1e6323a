/// One thing that films should or should not be.
public enum Criterion: Sendable, Hashable {
    /// One of some kinds, each a set of genres.
    case kinds([Set<Genre>])
    /// Directed by somebody, or with them in it, by the name as it was heard.
    case person(String)
    /// From some years.
    case years(ClosedRange<Int>)
    /// From one of some places.
    case origins([Origin])
    /// So long, in minutes.
    case minutes(ClosedRange<Int>)
    /// So well known; see ``Film/fame``.
    case fame(ClosedRange<Int>)
    /// About a subject, by its name (`Subject`) or as it was heard.
    case subject(String)
    /// About something, in the words of the person.
    case story(String)

    /// The sorts of criteria; for most of them, the last criterion that was said counts.
    enum Sort: Sendable { case kinds, person, years, origins, minutes, fame, subject, story }

    /// Its sort.
    var sort: Sort {
        switch self {
        case .kinds: .kinds
        case .person: .person
        case .years: .years
        case .origins: .origins
        case .minutes: .minutes
        case .fame: .fame
        case .subject: .subject
        case .story: .story
        }
    }

    /// Whether a film has it; `nil` if too little is known of the film.
    func isTrue(of film: Film) -> Bool? {
        switch self {
        case .kinds where film.genres.isEmpty, .person where film.cast.isEmpty && film.directors.isEmpty,
            .years where film.year == 0, .origins where film.countries.isEmpty, .minutes where film.minutes == 0,
            .fame where film.fame == 0, .subject where film.themes.isEmpty, .story:
            nil
        case .kinds, .person, .years, .origins, .minutes, .fame, .subject:
            FilmFilter(wanting: [self], refusing: []).contains(film)
        }
    }
}

extension FilmFilter {
    /// What a film must be that has all of some criteria and none of others.
    init(wanting wanted: [Criterion], refusing refused: [Criterion]) {
        self.init()
        for criterion in wanted {
            switch criterion {
            case .kinds(let new): add(new)
            case .person(let name): people.append(name)
            case .years(let new): years = new
            case .origins(let new): origins = new.map(\.origin)
            case .minutes(let new): minutes = new
            case .fame(let new): fame = new
            case .subject(let words):
                themes = Self.themes(words)
                companies = Self.companies(words)
            case .story: break
            }
        }
        for criterion in refused {
            switch criterion {
            case .kinds(let kinds): withoutKinds += kinds.map(Self.names)
            case .person(let name): withoutPeople.insert(name)
            case .years(let years): withoutYears.append(years)
            case .origins(let origins): withoutOrigins += origins.map(\.origin)
            // Nobody refuses a length or a fame in the middle.
            case .minutes(let refused): minutes = Self.rest(of: minutes ?? 1...Criterion.most, without: refused)
            case .fame(let refused): fame = Self.rest(of: fame ?? 1...100, without: refused)
            case .subject(let words):
                withoutThemes.formUnion(Self.themes(words))
                withoutCompanies.formUnion(Self.companies(words))
            case .story(let theme): withoutThemes.insert(theme)
            }
        }
        // "Not Disney but Pixar": what is wanted is not refused with the rest.
        withoutThemes.subtract(themes)
        withoutCompanies.subtract(companies)
    }

    private static func companies(_ words: String) -> Set<String> {
        Subject.alternatives(in: words).reduce(into: []) { $0.formUnion(Subject($1)?.companies ?? []) }
    }

    private static func themes(_ words: String) -> Set<String> {
        Subject.alternatives(in: words).reduce(into: []) { $0.formUnion(Subject($1)?.themes ?? [$1]) }
    }

    /// Takes kinds, one of which a film must also be.
    private mutating func add(_ new: [Set<Genre>]) {
        let new = new.map(Self.names)
        kinds = kinds.isEmpty ? new : kinds.flatMap { kind in new.map { kind.union($0) } }
    }

    private static func names(_ kind: Set<Genre>) -> Set<String> { Set(kind.map(\.rawValue)) }

    /// What is left of a range on that side of another range where more is left; all of it if nothing is left.
    private static func rest(of range: ClosedRange<Int>, without other: ClosedRange<Int>) -> ClosedRange<Int> {
        let below = min(range.upperBound, other.lowerBound - 1) - range.lowerBound
        let above = range.upperBound - max(range.lowerBound, other.upperBound + 1)
        if below < 0, above < 0 { return range }
        return below >= above
            ? range.lowerBound...min(range.upperBound, other.lowerBound - 1)
            : max(range.lowerBound, other.upperBound + 1)...range.upperBound
    }
}

extension Criterion {
    /// The end of a range without one.
    static let most = 9999
}
