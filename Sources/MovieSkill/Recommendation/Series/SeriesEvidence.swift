/// Evidence for whether a film belongs to the same series as another.
struct SeriesEvidence: Sendable {
    /// The series that the catalogue gives it.
    let declared: String
    let title: SeriesTitle
    /// Rare names of its characters, and who plays them.
    let names: [String: [String]]
    /// The full names among the first two parts.
    let heroes: Set<String>
    /// The first four actors.
    let leads: Set<String>
    /// Its rare themes.
    let rareThemes: Set<String>
    private let directors: Set<String>
    private let actors: Set<String>
    private let telling: Set<String>
    private let roles: FilmRoles
    private let isSequel: Bool
    private let genres: Set<String>

    /// A first name in more films than this means nothing; a full name may be a hero of many films.
    private static let mostOfAName = 12
    private static let mostOfAFullName = 40

    /// Gathers the evidence of some films.
    static func all(_ films: [Film]) -> [SeriesEvidence] {
        let roles = films.map(FilmRoles.init)
        let names = frequencies(roles.map { Set($0.parts.flatMap(\.names)) })
        let themes = frequencies(films.map { Set($0.themes) })
        let mostOfATheme = max(films.count / 100, 5)
        return zip(films, roles).map { film, roles in
            SeriesEvidence(
                film,
                roles,
                isTelling: { name in
                    names[name, default: 0] <= (name.contains(" ") ? Self.mostOfAFullName : Self.mostOfAName)
                },
                isRare: { themes[$0, default: 0] <= mostOfATheme }
            )
        }
    }

    private init(_ film: Film, _ roles: FilmRoles, isTelling: (String) -> Bool, isRare: (String) -> Bool) {
        declared = film.series
        title = SeriesTitle(film.title)
        var names: [String: [String]] = [:]
        for (actor, parts) in roles.parts {
            for name in parts where isTelling(name) { names[name, default: []].append(actor) }
        }
        self.names = names
        heroes = Set(roles.parts.prefix(2).flatMap(\.names).filter { $0.contains(" ") && isTelling($0) })
        leads = Set(roles.parts.prefix(4).map(\.actor))
        genres = Set(film.genres)
        isSequel = film.themes.contains("sequel")
        rareThemes = Set(film.themes.filter(isRare))
        directors = Set(film.directors)
        actors = Set(roles.parts.map(\.actor))
        telling = Set(title.telling)
        self.roles = roles
    }

    private static func frequencies(_ sets: [Set<String>]) -> [String: Int] {
        sets.reduce(into: [:]) { counts, set in for item in set { counts[item, default: 0] += 1 } }
    }
}

extension SeriesEvidence {
    /// Whether anything besides the titles agrees.
    func isRelated(to other: SeriesEvidence) -> Bool {
        !directors.isDisjoint(with: other.directors) || !actors.isDisjoint(with: other.actors)
            || names.keys.contains { other.names[$0] != nil }
            || rareThemes.intersection(other.rareThemes).count > 1
    }

    /// Whether anything besides the hero's name agrees.
    func isAkin(to other: SeriesEvidence) -> Bool {
        !directors.isDisjoint(with: other.directors) || !actors.isDisjoint(with: other.actors)
            || !rareThemes.isDisjoint(with: other.rareThemes) || !telling.isDisjoint(with: other.telling)
    }

    /// Whether one is a remake of the other: the title can't be a coincidence, or the subject is the same as well.
    func isSameStory(as other: SeriesEvidence) -> Bool {
        title.stem == other.title.stem && title.telling == other.title.telling
            && (title.telling.count > 2 || !rareThemes.isDisjoint(with: other.rareThemes))
    }

    /// Whether the leads say so: two of them under a title that goes on or, if it is not known who plays whom, three in
    /// two films of a kind, or two in a sequel by the same director.
    func isLikelySequel(of other: SeriesEvidence) -> Bool {
        let shared = leads.intersection(other.leads).count
        guard shared > 1 else { return false }
        if title.continues(other.title) { return true }
        let isOfAKind = genres.intersection(other.genres).count * 2 >= genres.union(other.genres).count
        guard isOfAKind, names.isEmpty || other.names.isEmpty else { return false }
        return shared > 2 || ((isSequel || other.isSequel) && !directors.isDisjoint(with: other.directors))
    }

    /// The number of actors in both.
    func sharedActors(with other: SeriesEvidence) -> Int { actors.intersection(other.actors).count }

    /// The number of actors who play a character of the same name in both, and whether one of them is a lead.
    func keptRoles(in other: SeriesEvidence) -> (count: Int, isLeading: Bool) {
        var count = 0
        var isLeading = false
        for (place, part) in roles.parts.enumerated() {
            guard let otherPlace = other.roles.parts.firstIndex(where: { $0.actor == part.actor }) else { continue }
            let same = part.names.contains { names[$0] != nil && other.roles.parts[otherPlace].names.contains($0) }
            guard same else { continue }
            count += 1
            if min(place, otherPlace) < 5, max(place, otherPlace) < 8 { isLeading = true }
        }
        return (count, isLeading)
    }
}
