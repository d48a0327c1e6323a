import SkillKit

extension Wanted {
    /// The criteria in a taste that this wish names, as in "it needn't be French".
    func criteria(in taste: Taste) -> [Criterion] {
        taste.wanted.filter { criterion in
            switch criterion {
            case .kinds(let kinds):
                let named = (genres?.values ?? []).flatMap(\.genres) + (themes ?? []).compactMap(Genre.init(theme:))
                return kinds.contains { !$0.isDisjoint(with: named) } || isOfChildren && kinds.contains([.family])
            case .person(let name):
                return (people ?? []).contains { SpokenPerson($0).means(SpokenPerson(name)) }
            case .years: return decades != nil || year != nil || era != nil
            case .origins: return origins != nil
            case .minutes: return length != nil
            case .fame: return false
            case .subject(let words):
                let named = (genres?.values ?? []).compactMap(\.subject?.name) + (themes ?? [])
                return named.contains { Subject.alternatives(in: words).contains($0) }
            case .story(let words): return (themes ?? []).contains { words.contains($0) }
            }
        }
    }

    private var isOfChildren: Bool { audience?.values.contains(.children) == true }
}

extension Unwanted {
    /// Refuses what a wish names.
    init(_ wanted: Wanted) {
        self.init(titles: wanted.titles, genres: wanted.genres, people: wanted.people)
        themes = wanted.themes
        origins = wanted.origins
        decades = wanted.decades
        era = wanted.era
        length = wanted.length
        audience = wanted.audience
    }
}
