extension Recommender {
    /// The films that fit a taste or, if nothing fits all of it, as much of it as possible.
    /// - Parameters:
    ///   - taste: What is wanted, and what is not.
    ///   - liked: The films that others should be like; empty for any films.
    ///   - earlier: Films that were liked before these.
    ///   - old: What was wanted before this turn: it is dropped before what was said just now.
    ///   - offered: Films that were recommended already.
    ///   - seed: Varies the choice.
    /// - Returns: The films and what was dropped; `nil` if none of the films that they should be like is known.
    /// - Throws: What the recommender throws.
    func films(
        for taste: Taste,
        like liked: [Film],
        earlier: [Film] = [],
        wantedBefore old: [Criterion] = [],
        without offered: [FilmID],
        seed: Int
    ) async throws -> FittingFilms? {
        let excluded = Set(offered).union(taste.known)
        var isKnown = liked.isEmpty
        for dropped in taste.relaxations(old) {
            let kept = taste.wanted.indices.filter { !dropped.contains($0) }.map { taste.wanted[$0] }
            var wish = Wish(
                liked.isEmpty ? .anything(seed: seed) : .films(liked),
                offered: excluded,
                filter: FilmFilter(wanting: kept, refusing: taste.refused)
            )
            wish.earlier = liked.isEmpty ? [] : earlier
            for case .story(let words) in kept { wish.story = words }
            let missing = dropped.sorted().map { taste.wanted[$0] }
            for wish in [wish] + (wish.withSubjectTold(kept).map { [$0] } ?? []) {
                var wish = wish
                if !liked.isEmpty {
                    let films = try await recommend(wish)
                    isKnown = isKnown || films != nil
                    if let films, !films.isEmpty { return FittingFilms(films: films, like: liked, without: missing) }
                }
                // Nothing like it is of that kind: better any of that kind than none.
                if liked.isEmpty || !kept.isEmpty {
                    wish.liked = .anything(seed: seed)
                    let films = try await recommend(wish) ?? []
                    if !films.isEmpty { return FittingFilms(films: films, like: [], without: missing) }
                }
            }
        }
        return isKnown ? FittingFilms(films: [], like: liked, without: []) : nil
    }
}

extension Wish {
    /// The same, with subjects that no theme names looked for in the stories; `nil` if all subjects are themes.
    fileprivate func withSubjectTold(_ wanted: [Criterion]) -> Wish? {
        for case .subject(let words) in wanted
        where Subject.alternatives(in: words).contains(where: { Subject($0) == nil }) {
            var wish = self
            (wish.filter.themes, wish.filter.companies) = ([], [])
            wish.story += wish.story.isEmpty ? words : " " + words
            return wish
        }
        return nil
    }
}

/// Films that fit a taste.
struct FittingFilms: Sendable {
    /// The films, the best first.
    var films: [RecommendedFilm]
    /// The films that they are like.
    var like: [Film]
    /// What was wanted and could not be had.
    var without: [Criterion]
}

extension Taste {
    /// The indices in ``wanted`` of what may be dropped, in the order in which to try it.
    ///
    /// First nothing is dropped, then what was said in earlier turns: each alone, the vaguest first and of those the oldest,
    /// then more and more of it. Only then does what was said just now go, along with all of that and in the same order. What was said
    /// last is kept longest.
    /// - Parameter old: What was wanted before this turn.
    /// - Returns: Sets of indices.
    func relaxations(_ old: [Criterion] = []) -> [Set<Int>] {
        guard wanted.count > 1 else { return [[]] }
        let last = wanted.count - 1
        let before = wanted.indices.filter { $0 < last && old.contains(wanted[$0]) }
            .sorted { (wanted[$0].sort.weight, $0) < (wanted[$1].sort.weight, $1) }
        let now = wanted.indices.filter { $0 < last && !old.contains(wanted[$0]) }
        let all = Set(before)
        return [[]] + Self.more(of: before) + Self.more(of: now).map(all.union)
    }

    /// Each of some indices alone, then the first two, the first three, and so on.
    private static func more(of places: [Int]) -> [Set<Int>] {
        let single = places.map { Set([$0]) }
        return places.count < 2 ? single : single + (2...places.count).map { Set(places.prefix($0)) }
    }
}

extension Criterion.Sort {
    /// How much a person will miss what they said: "from the sixties" more than "something sweet".
    fileprivate var weight: Int {
        switch self {
        case .story: 0
        case .subject: 1
        case .fame, .minutes: 2
        case .years, .origins, .person, .kinds: 3
        }
    }
}
