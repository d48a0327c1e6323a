import SkillKit

extension EnglishPhrasebook {
    /// A film's title, as it stands in a sentence that has a full stop of its own.
    func name(_ film: FilmID, _ scene: Scene) -> String {
        let title = scene.films[film]?.title ?? "that movie"
        return title.hasSuffix(".") ? String(title.dropLast()) : title
    }

    /// A film's title and, where it is known, its year.
    func nameAndYear(_ film: FilmID, _ scene: Scene) -> String {
        guard let year = scene.films[film]?.year, year > 0 else { return name(film, scene) }
        return "\(name(film, scene)), from \(year)"
    }

    /// Asks for another film.
    func whichOther(_ scene: Scene) -> Speech {
        scene.pick(
            "Which other movie do you like?",
            "What other movie do you like?",
            "Tell me another one that you like?"
        )
    }

    func ended(_ liked: FilmID?, _ scene: Scene) -> Speech {
        liked.map { "Those were my best recommendations for \(name($0, scene))." }
            ?? "Those are the best I can think of."
    }

    /// Asks which of several films is meant: by their years when they have one title.
    func whichOne(_ films: [FilmID], _ scene: Scene) -> Speech {
        let titles = Set(films.map { name($0, scene) })
        guard let title = titles.first, titles.count == 1 else {
            return "Which one do you mean: \(list(films.map { nameAndYear($0, scene) }, "or", ";"))?"
        }
        let years = films.map { scene.films[$0].map { "\($0.year)" } ?? "some year" }
        return "There are several movies called \(title). Do you mean the one from \(list(years, "or"))?"
    }

    /// The answer to a question about a film.
    func answer(_ question: FilmQuestion, _ id: FilmID, _ liked: FilmID?, _ scene: Scene) -> Speech {
        let name = name(id, scene)
        guard let film = scene.films[id] else { return "I know no more about \(name)." }
        switch question {
        case .about where !film.sentence.isEmpty:
            return "\(SpokenSentence.first(of: film.sentence))"
        case .about where !film.genres.isEmpty:
            let genres = list(film.genres.prefix(2).map { $0.lowercased() }, "and")
            return "All I know about \(name) is that it's \(genres)."
        case .about: return "I know no more about \(name)."
        case .director where !film.directors.isEmpty:
            return "\(name) was directed by \(list(film.directors.prefix(3), "and"))."
        case .director: return "I don't know who directed \(name)."
        case .cast where !film.cast.isEmpty:
            return "\(list(film.cast.prefix(4), "and")) \(film.cast.count == 1 ? "is" : "are") in \(name)."
        case .cast: return "I don't know who is in \(name)."
        case .year where film.year > 0: return "\(name) is from \(film.year)."
        case .year: return "I don't know when \(name) was made."
        case .why: return why(id, liked, scene)
        }
    }

    private func why(_ film: FilmID, _ liked: FilmID?, _ scene: Scene) -> Speech {
        guard let liked, scene.films[liked] != nil else { return "Many people like \(name(film, scene))." }
        let reasons = scene.reasons.prefix(2).map(\.description)
        guard !reasons.isEmpty else { return "\(name(film, scene)) is a lot like \(name(liked, scene))." }
        return "You like \(name(liked, scene)), and \(list(Array(reasons), "and"))."
    }

    /// `a`, `a or b`, `a, b or c`.
    private func list(_ items: some Sequence<String>, _ word: String, _ separator: String = ",") -> String {
        let items = Array(items)
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        let end = separator == "," ? " " : "\(separator) "
        return items.dropLast().joined(separator: "\(separator) ") + "\(end)\(word) \(last)"
    }
}
