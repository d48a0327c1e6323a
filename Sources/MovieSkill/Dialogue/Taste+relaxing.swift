import SkillKit

extension Taste {
    /// Takes back what a wish names, as in "it needn't be French", and nothing else.
    mutating func relax(_ wish: Wanted) {
        for criterion in wanted {
            switch criterion {
            case .kinds(let kinds): relax(kinds, wish)
            case .person(let name):
                letGo(criterion, if: (wish.people ?? []).contains { SpokenPerson($0).means(SpokenPerson(name)) })
            case .years(let years): letGo(criterion, if: wish.isOfYears(overlapping: years))
            case .origins(let origins):
                letGo(criterion, if: (wish.origins?.values ?? []).contains(where: origins.contains))
            case .minutes(let minutes): letGo(criterion, if: wish.length?.minutes.overlaps(minutes) == true)
            case .fame: break
            case .subject(let words):
                let named = (wish.genres?.values ?? []).compactMap(\.subject?.name) + (wish.themes ?? [])
                letGo(criterion, if: named.contains { Subject.alternatives(in: words).contains($0) })
            case .story(let words): letGo(criterion, if: (wish.themes ?? []).contains { words.contains($0) })
            }
        }
    }

    private mutating func letGo(_ criterion: Criterion, if isNamed: Bool) {
        if isNamed { letGo([criterion]) }
    }

    /// Of "a funny western" a comedy is left if it needn't be a western, and of "a comedy or a western" too.
    private mutating func relax(_ kinds: [Set<Genre>], _ wish: Wanted) {
        var named = Set((wish.genres?.values ?? []).flatMap(\.genres))
        named.formUnion((wish.themes ?? []).compactMap(Genre.init(theme:)))
        if wish.audience?.values.contains(.children) == true { named.insert(.family) }
        guard kinds.contains(where: { !$0.isDisjoint(with: named) }) else { return }
        letGo([.kinds(kinds)])
        let left = kinds.map { $0.subtracting(named) }.filter { !$0.isEmpty }
        if !left.isEmpty { want(.kinds(left)) }
    }
}

extension Wanted {
    /// Whether it names years, and some of those.
    fileprivate func isOfYears(overlapping years: ClosedRange<Int>) -> Bool {
        let named = (decades?.values ?? []).map(\.years) + [year?.years].compactMap(\.self)
        // "It doesn't have to be old" names none.
        return named.isEmpty ? era != nil : named.contains { $0.overlaps(years) }
    }
}
