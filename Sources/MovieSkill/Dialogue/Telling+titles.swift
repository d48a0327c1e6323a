import SkillKit

extension Telling {
    /// The film that a title certainly means, the best known of several; `nil` if there is none.
    func film(called title: String?) async throws -> Film? {
        guard let title else { return nil }
        return try await recommender.lookUp(title: title).film
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
        // What is longer than any title is noise, and not for saying it again.
        guard heard.utf8.count <= Line.longestHeard else { return Line(.noTitle) }
        return switch UnknownWords(heard) {
        case .despair: Line(.care)
        case .rude: Line(.unknownUnsaid)
        case .people: Line(.unknownPerson)
        case .kind: Line(.unknownKind)
        case .title: UnknownWords.looksLikeATitle(heard) ? Line(unknown: heard) : Line(.unknownUnsaid)
        }
    }
}
