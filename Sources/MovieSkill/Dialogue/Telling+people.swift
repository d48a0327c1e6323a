import SkillKit

/// Who is meant by what was said.
extension Telling {
    /// The most people that are looked for at once.
    private static let mostNamed = 4

    /// The names among the people in a wish, and those whose films are known: "the kids" are no name.
    func people(in wish: Wanted) async throws -> (named: [String], known: [String]) {
        var (named, known): ([String], [String]) = ([], [])
        for person in (wish.people ?? []).prefix(Self.mostNamed) where person.utf8.count <= Line.longestHeard {
            let isKnown = try await isPerson(person)
            if isKnown { known.append(person) }
            // A single word that is no name, or may be anything, was probably misheard.
            let isSure = person.contains(" ") || (isKnown && (recommender.knows(person: person) ?? 1) > 0.5)
            let isAlone = wish == Wanted(people: wish.people)
            if isAlone || isSure, isKnown || UnknownWords.isName(person) { named.append(person) }
        }
        return (named, known)
    }

    /// Whether words are the name of somebody whose films are known.
    func isPerson(_ words: String) async throws -> Bool {
        var wish = Wish(.anything(seed: 0), limit: 1)
        wish.filter.people = [words]
        return try await recommender.recommend(wish)?.isEmpty == false
    }

    /// What a person does not want: words heard as a title may be a name, as in "I don't like Tom Cruise".
    func meant(by wish: Dislike) async throws -> Dislike {
        let wish = Dislike(try await apart(wish.unwanted), wish.year)
        guard let title = wish.unwanted.titles?.first, wish == Dislike(title: title),
            try await film(called: title) == nil, let person = person(in: title), try await isPerson(person)
        else { return wish }
        return Dislike(person: person)
    }

    /// The person that words may name: without "by" or "with", they must be a full name.
    func person(in words: String) -> String? {
        guard words.utf8.count <= Line.longestHeard else { return nil }
        // "The harbour" is a place, although somebody is called that; "the Coens" are people.
        let said = TextWords.all(in: words)
        if said.count == 2, SmallWords.articles.contains(said[0]), !SpokenPerson.endsLikeAFamily(words),
            !said[1].hasSuffix("s")
        {
            return nil
        }
        if SpokenPerson(words).names.contains(where: { (recommender.knows(person: "\($0)") ?? 0) > 0 }) { return words }
        return switch UnknownWords(words) {
        case .people(let name): name
        case .title: words.contains(" ") ? words : nil
        case .kind, .rude, .despair: nil
        }
    }

    /// Whether a name that nobody has stands in the titles of films: "Indiana Jones".
    func isHero(_ name: String) async throws -> Bool {
        let words = TextWords.telling(in: name)
        guard words.count > 1 else { return false }
        let films =
            switch try await recommender.lookUp(title: name) {
            case .film(let film, _): [film]
            case .ambiguous(let films): films
            case .unknown, .uncertain: [Film]()
            }
        return films.contains { film in words.allSatisfy(TextWords.telling(in: film.title).contains) }
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
}
