import SkillKit

extension Telling {
    /// The film that a title certainly means, the best known of several; `nil` if there is none.
    func film(called title: String?) async throws -> Film? {
        guard let title else { return nil }
        if let film = try await recommender.lookUp(title: title).film { return film }
        // "Who's in the second one?"
        let named = memory.said.choice.isEmpty ? memory.offered : memory.said.choice
        if let place = SpokenOrdinal(title)?.index(in: named.count) { return try await recommender.film(named[place]) }
        // "And part two?"
        guard TitleWords.isPart(title), let id = memory.topic ?? memory.offered.last,
            let first = try await recommender.film(id)
        else { return nil }
        var series = (first.title.split(separator: ":").first ?? first.title[...]).split(separator: " ")
        // "Toy Story 2", "Rocky III".
        if let last = series.last, series.count > 1, TitleWords(String(last)).all.allSatisfy(TitleWords.isNumber) {
            series.removeLast()
        }
        return try await recommender.lookUp(title: "\(series.joined(separator: " ")) \(title)").film
    }

    /// A wish without the title of a film that was offered or asked about, where it says what else is wanted: "Psycho
    /// isn't funny, I want a comedy" wants nothing like Psycho.
    func withoutNameOnOffer(_ wish: RecommendMovie) async throws -> RecommendMovie {
        guard let titles = wish.wanted.titles, titles.count == 1 else { return wish }
        var other = wish
        other.wanted.titles = nil
        if other.isOpen { return wish }
        let film = try await film(called: titles[0])?.id
        return film != nil && (film == memory.offered.last || film == memory.topic) ? other : wish
    }

    /// The answer to a remark, which may name a film.
    func line(for remark: Remark, of title: String?) async throws -> Line {
        Line(remark.sentence, film: try await film(called: title)?.id)
    }

    /// The person that words may name: without "by" or "with", they must be a full name.
    func person(in words: String) -> String? {
        guard words.utf8.count <= Line.longestHeard else { return nil }
        if SpokenPerson(words).names.contains(where: { (recommender.knows(person: "\($0)") ?? 0) > 0 }) { return words }
        return switch UnknownWords(words) {
        case .people(let name): name
        case .title: words.contains(" ") ? words : nil
        case .kind, .rude, .despair: nil
        }
    }

    /// Who "he" or "she" is: the person last asked about or mentioned, or else the one last wanted.
    func personSpokenOf() async throws -> String? {
        let line = memory.said
        if let name = line.claim?.person { return name }
        if line.sentence == .answer, let id = line.film, let film = try await recommender.film(id) {
            switch line.question {
            case .director?: return film.directors.first
            case .cast?: return line.claim?.role.flatMap { film.actor(of: $0)?.actor } ?? film.cast.first
            case .about, .audience, .genre, .hasPerson, .known, .length, .origin, .sequel, .why, .year, nil: break
            }
        }
        for case .person(let name) in memory.taste.wanted.reversed() { return name }
        return nil
    }

    /// Who should or should not be in the next films: somebody named in the same breath, or "him".
    func person(in wish: Steer) async throws -> String? {
        let directions = wish.directions?.values ?? []
        guard directions.contains(.samePerson) || directions.contains(.otherPeople) else { return nil }
        if let named = (wish.people ?? wish.unwantedPeople)?.first { return named }
        return try await personSpokenOf()
    }

    /// The people whose whole names stand in a story: "it's the one where Johnny Depp has blades for fingers".
    func people(in story: String) -> [String] {
        let words = story.split(separator: " ").prefix(Self.mostWords)
        var names: [String] = []
        for start in words.indices {
            for count in [3, 2] where start + count <= words.count {
                let name = words[start..<(start + count)].joined(separator: " ")
                guard recommender.knows(person: name) == 1 else { continue }
                if !names.contains(where: { $0.contains(name) }) { names.append(name) }
                break
            }
        }
        return names
    }

    /// More words of a story are not looked through for names.
    private static let mostWords = 40

    /// What to say about words that are not a title.
    func unknown(_ heard: String) -> Line {
        // Anything longer than a title is noise, not to be repeated.
        guard heard.utf8.count <= Line.longestHeard else { return Line(.noTitle) }
        return switch UnknownWords(heard) {
        case .despair: Line(.care)
        case .rude: Line(.unknownUnsaid)
        case .people: Line(.unknownPerson)
        case .kind: Line(.unknownKind)
        case .title: UnknownWords.looksLikeATitle(heard) ? Line(unknown: heard) : Line(.unknownUnsaid)
        }
    }

    /// The event that a wish is, given what was said before.
    func understood(_ wish: RecommendMovie) -> MovieEvent {
        switch wish.manner {
        case .wish, .relaxation: .named(wish)
        case .correction: corrected(wish)
        }
    }

    /// What a correction means: the last question, about another film; another film that was accepted; or just another
    /// film.
    private func corrected(_ wish: RecommendMovie) -> MovieEvent {
        guard let title = wish.wanted.titles?.first else { return .named(wish) }
        if memory.said.sentence == .answer, let question = memory.said.question {
            return .asked(question, title: title, memory.said.claim ?? .none)
        }
        return memory.said.sentence == .enjoy ? .accepted(Accept(title: title)) : .named(wish)
    }
}
