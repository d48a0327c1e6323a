/// What a person wants and doesn't want of films, gathered over a session; every recommendation is drawn from all of
/// it.
///
/// What was said last weighs most: it replaces what it contradicts, and what was said first is dropped first if not all
/// of it can be had. What is refused stays refused until it is wished for.
public struct Taste: Sendable, Hashable {
    /// The films that the person likes, the latest last.
    public private(set) var liked: [FilmID] = []
    /// The films that need not be recommended: named ones, liked or not, and those that were seen.
    public private(set) var known: [FilmID] = []
    /// What films should be, in the order in which it was said.
    public private(set) var wanted: [Criterion] = []
    /// What films should not be.
    public private(set) var refused: [Criterion] = []

    /// The most that is remembered; what was said first is forgotten first.
    private static let (mostLiked, mostKnown, mostCriteria, mostPeople) = (8, 50, 12, 3)

    /// Creates the taste of somebody who has said nothing.
    public init() {}

    /// Takes what a session remembers, as far as there is room.
    init(liked: [FilmID], known: [FilmID], wanted: [Criterion], refused: [Criterion]) {
        self.liked = liked.suffix(Self.mostLiked)
        self.known = known.suffix(Self.mostKnown)
        self.wanted = wanted.suffix(Self.mostCriteria)
        self.refused = refused.suffix(Self.mostCriteria)
    }

    /// Whether it says what films should be, apart from films that are liked.
    var isOfAKind: Bool { !wanted.isEmpty }

    /// Takes a film that is liked.
    public mutating func like(_ film: FilmID) {
        liked = Array((liked.filter { $0 != film } + [film]).suffix(Self.mostLiked))
        know(film)
    }

    /// Takes a film that is not liked: others should not be like it.
    public mutating func dislike(_ film: FilmID) {
        liked.removeAll { $0 == film }
        know(film)
    }

    /// Forgets a film that is liked.
    mutating func forget(_ film: FilmID) { liked.removeAll { $0 == film } }

    /// Takes a film that need not be recommended.
    public mutating func know(_ film: FilmID) {
        guard !known.contains(film) else { return }
        known = Array((known + [film]).suffix(Self.mostKnown))
    }

    /// Takes what films should be, in place of what it contradicts; it is no longer refused.
    public mutating func want(_ criterion: Criterion) {
        switch criterion {
        case .kinds(let kinds):
            wanted.removeAll { $0.sort == .kinds }
            let genres = kinds.reduce(into: Set()) { $0.formUnion($1) }
            allow { criterion in
                guard case .kinds(let refused) = criterion else { return criterion }
                let left = refused.filter { $0.isDisjoint(with: genres) }
                return left.isEmpty ? nil : .kinds(left)
            }
        case .person(let name):
            let named = SpokenPerson(name)
            wanted.removeAll { earlier in
                if case .person(let other) = earlier { SpokenPerson(other).means(named) } else { false }
            }
            let people = wanted.filter { $0.sort == .person }
            if people.count >= Self.mostPeople { wanted.removeAll { $0 == people[0] } }
            // After "no DiCaprio", "Leonardo DiCaprio" is wanted again.
            allow { refused in
                guard case .person(let other) = refused else { return refused }
                return named.means(SpokenPerson(other)) ? nil : refused
            }
        case .years(let years):
            wanted.removeAll { $0.sort == .years }
            allow { criterion in
                guard case .years(let refused) = criterion else { return criterion }
                return refused.overlaps(years) ? nil : criterion
            }
        case .origins(let origins):
            wanted.removeAll { $0.sort == .origins }
            allow { criterion in
                guard case .origins(let refused) = criterion else { return criterion }
                let left = refused.filter { !origins.contains($0) }
                return left.isEmpty ? nil : .origins(left)
            }
        case .minutes, .fame, .subject, .story:
            wanted.removeAll { $0.sort == criterion.sort }
            allow { $0.sort == criterion.sort && ($0.sort != .subject || $0 == criterion) ? nil : $0 }
        }
        wanted = Array((wanted + [criterion]).suffix(Self.mostCriteria))
    }

    /// Takes a person in place of all others who were wanted: *more with her*.
    public mutating func want(onlyWith person: String) {
        wanted.removeAll { $0.sort == .person }
        if person.utf8.count <= Criterion.longest { want(.person(person)) }
    }

    /// Takes a mood, which is wanted in addition to the kinds: *something funny* after *a western*.
    public mutating func want(alsoOf genre: Genre) { want(alsoOf: [genre]) }

    /// Takes several moods, all of which one film should have.
    mutating func want(alsoOf moods: Set<Genre>) {
        if moods.isEmpty { return }
        let contraries = moods.reduce(into: Set()) { $0.formUnion($1.contraries) }
        let before = wanted.filter { criterion in
            guard case .kinds(let kinds) = criterion else { return false }
            return kinds != [moods]
                && !kinds.contains { $0.isDisjoint(with: moods) && !$0.isDisjoint(with: contraries) }
        }
        want(.kinds([moods]))
        let place = wanted.count - 1
        if let last = before.last { wanted.insert(last, at: place) }
    }

    /// Takes what films should not be, now and later.
    public mutating func refuse(_ criterion: Criterion) {
        wanted = wanted.compactMap { $0.left(without: criterion) }
        switch criterion {
        case .minutes, .fame: refused.removeAll { $0.sort == criterion.sort }
        case .kinds, .person, .years, .origins, .subject, .story: refused.removeAll { $0 == criterion }
        }
        refused = Array((refused + [criterion]).suffix(Self.mostCriteria))
    }

    /// Drops everything that a film which is now liked does not have: someone who names another kind of film wants
    /// another kind of film.
    public mutating func follow(_ film: Film) { wanted.removeAll { $0.isTrue(of: film) == false || $0.sort == .story } }

    /// Stops wanting some criteria.
    public mutating func letGo(_ criteria: [Criterion]) { wanted.removeAll(where: criteria.contains) }

    /// Forgets what films should be, and keeps what they should not be.
    public mutating func forgetWanted() { wanted = [] }

    private mutating func allow(_ change: (Criterion) -> Criterion?) { refused = refused.compactMap(change) }
}

extension Criterion {
    /// What is left of it as a wish once another criterion is refused.
    fileprivate func left(without refused: Criterion) -> Criterion? {
        switch (self, refused) {
        case (.kinds(let kinds), .kinds(let others)):
            let left = kinds.filter { kind in !others.contains { $0.isSubset(of: kind) } }
            return left.isEmpty ? nil : .kinds(left)
        case (.origins(let origins), .origins(let others)):
            let left = origins.filter { !others.contains($0) }
            return left.isEmpty ? nil : .origins(left)
        case (.years(let years), .years(let others)):
            return others.contains(years.lowerBound) && others.contains(years.upperBound) ? nil : self
        case (.minutes, .minutes), (.fame, .fame): return nil
        default: return self == refused ? nil : self
        }
    }
}
