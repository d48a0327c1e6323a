/// Finds films that belong together: sequels, other films about a hero, remakes.
///
/// Two films are in one series if their titles or their heroes' names are alike and something else agrees: who made
/// them, who plays in them, or what they are about. Series that share a film are one.
struct SeriesFinder: Sendable {
    private let films: [SeriesEvidence]

    /// The most films that are compared with each other for one word or name; a word that more films share tells
    /// nothing.
    private static let mostOfAKind = 60

    /// Prepares some films.
    init(_ films: [Film]) { self.films = SeriesEvidence.all(films) }

    /// The series of each film, as a number; a film without a series has a number of its own.
    ///
    /// Time grows with the number of films, because only those with a word or name in common are compared.
    func series() -> [Int] {
        var groups = DisjointSets(count: films.count)
        for (clue, members) in clues() where (2...Self.mostOfAKind).contains(members.count) {
            for (place, first) in members.enumerated() {
                for second in members[(place + 1)...] where groups.find(first) != groups.find(second) {
                    if agree(first, second, on: clue) { groups.join(first, second) }
                }
            }
        }
        for (first, second) in titlesWithin() where agree(first, second, on: .stem) { groups.join(first, second) }
        return films.indices.map { groups.find($0) }
    }

    /// What suggests that two films belong together.
    private enum Clue: Int, Hashable {
        /// The catalogue says so.
        case declared
        /// The titles begin alike, up to a colon or a number.
        case stem
        /// The first two telling words of the titles are the same.
        case beginning
        /// A telling word of the titles is the same.
        case word
        /// An actor plays a character of the same name.
        case role
        /// The hero has the same name.
        case hero
        /// An actor leads in both.
        case lead
    }

    private struct Key: Hashable {
        var clue: Clue
        var text: String
    }

    private func clues() -> [(clue: Clue, members: [Int])] {
        var members: [Key: [Int]] = [:]
        func add(_ film: Int, _ clue: Clue, _ text: String) {
            guard !text.isEmpty else { return }
            // Each film once, however often its title says the word.
            if members[Key(clue: clue, text: text)]?.last != film {
                members[Key(clue: clue, text: text), default: []].append(film)
            }
        }
        for (film, evidence) in films.enumerated() {
            add(film, .declared, evidence.declared)
            add(film, .stem, evidence.title.stem.joined(separator: " "))
            if evidence.title.telling.count > 1 {
                add(film, .beginning, evidence.title.telling.prefix(2).joined(separator: " "))
            }
            for word in Set(evidence.title.telling) { add(film, .word, word) }
            for (name, actors) in evidence.names { for actor in actors { add(film, .role, "\(actor)/\(name)") } }
            for hero in evidence.heroes { add(film, .hero, hero) }
            for actor in evidence.leads { add(film, .lead, actor) }
        }
        return members.map { ($0.key.clue, $0.value) }
    }

    /// Films whose stem occurs within the title of another: `Planet of the Apes`, `Dawn of the Planet of the Apes`.
    private func titlesWithin() -> [(Int, Int)] {
        var byStem: [[String]: [Int]] = [:]
        for (film, evidence) in films.enumerated() where SeriesTitle.isTelling(evidence.title.stem) {
            byStem[evidence.title.stem, default: []].append(film)
        }
        return films.enumerated().flatMap { film, evidence -> [(Int, Int)] in
            let words = evidence.title.words.prefix(30)
            return words.indices.flatMap { start in
                (2...6).flatMap { length -> [(Int, Int)] in
                    guard start + length <= words.count else { return [] }
                    let others = byStem[Array(words[start..<(start + length)])] ?? []
                    return others.prefix(Self.mostOfAKind).filter { $0 != film }.map { ($0, film) }
                }
            }
        }
    }

    private func agree(_ first: Int, _ second: Int, on clue: Clue) -> Bool {
        let (first, second) = (films[first], films[second])
        switch clue {
        case .declared: return true
        case .stem: return first.isRelated(to: second) || first.isSameStory(as: second)
        case .beginning: return first.keptRoles(in: second).count > 0 || first.sharedActors(with: second) > 1
        case .word:
            let kept = first.keptRoles(in: second)
            return kept.isLeading || kept.count > 1 || first.rareThemes.intersection(second.rareThemes).count > 3
        case .role: return first.keptRoles(in: second).isLeading
        case .hero: return first.isAkin(to: second)
        case .lead: return first.isLikelySequel(of: second)
        }
    }
}
