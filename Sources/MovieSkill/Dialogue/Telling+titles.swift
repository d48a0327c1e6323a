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
        guard let titles = wish.wanted.titles else { return wish }
        var (other, left) = (wish, [String]())
        for title in titles {
            // Nobody names more films in a complaint.
            let film = left.count > FilmClaim.mostOthers ? nil : try await film(called: title)?.id
            if film == nil || (film != memory.offered.last && film != memory.topic) { left.append(title) }
        }
        other.wanted.titles = left.isEmpty ? nil : left
        return other.isOpen ? wish : other
    }

    /// The titles that don't mean a film which other titles mean.
    func without(_ ruledOut: [String], _ titles: some Sequence<String>) async throws -> [String] {
        var films: Set<FilmID> = []
        for title in ruledOut.prefix(FilmClaim.mostOthers) {
            if let film = try await film(called: title) { films.insert(film.id) }
        }
        var others: [String] = []
        for title in titles {
            if let film = try await film(called: title), films.contains(film.id) { continue }
            others.append(title)
        }
        return others
    }

    /// The answer to a remark, which may name a film.
    func line(for remark: Remark, of title: String?) async throws -> Line {
        Line(remark.sentence, film: try await film(called: title)?.id)
    }

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
