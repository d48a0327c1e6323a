import SkillKit

extension EnglishPhrasebook {
    /// A film's title in a sentence, with its year or else its director if another film in the sentence has the same
    /// title.
    func name(_ film: FilmID?, _ scene: Scene) -> String {
        guard let film, let known = scene.films[film] else { return "that movie" }
        let others = scene.films.filter { $0.key != film && $0.value.title == known.title }
        guard !others.isEmpty else { return title(film, scene) }
        let rivals = others.values.filter { $0.year == known.year }
        func own(_ names: KeyPath<Film, [String]>) -> String? {
            known[keyPath: names].first { name in !rivals.contains { $0[keyPath: names].contains(name) } }
        }
        if !rivals.isEmpty {
            if let director = own(\.directors) { return "\(title(film, scene)) by \(director)" }
            if let actor = own(\.cast) { return "\(title(film, scene)) with \(actor)" }
        }
        return title(film, scene) + (known.year > 0 ? " from \(known.year)" : "")
    }

    /// The same before a full stop: the one in "Monsters, Inc." is enough.
    func lastName(_ film: FilmID?, _ scene: Scene) -> String {
        let name = name(film, scene)
        return name.hasSuffix(".") ? String(name.dropLast()) : name
    }

    /// A film's title and, if it is known, its year.
    func nameAndYear(_ film: FilmID?, _ scene: Scene) -> String {
        guard let film, let year = scene.films[film]?.year, year > 0 else { return title(film, scene) }
        return "\(title(film, scene)), from \(year)"
    }

    /// A film's title without trailing dots, unless they end an abbreviation: "Say Anything".
    private func title(_ film: FilmID?, _ scene: Scene) -> String {
        let title = film.flatMap { scene.films[$0]?.title } ?? "that movie"
        guard title.hasSuffix("..") || title.hasSuffix("…") else { return title }
        return title.lastIndex { $0 != "." && $0 != "…" }.map { String(title[...$0]) } ?? title
    }

    /// What the person likes, and what was recommended.
    func history(_ line: Line, _ scene: Scene) -> Speech {
        let liked: Speech = line.liked.map { "You like \(lastName($0, scene)). " } ?? ""
        let films = line.choice.map { name($0, scene) }
        return films.isEmpty ? liked : liked + "So far I've recommended \(films.listed("and")). "
    }

    /// Asks for another film.
    func whichOther(_ scene: Scene) -> Speech {
        scene.pick(
            "Which other movie do you like?",
            "What other movie do you like?",
            "Can you tell me another one that you like?"
        )
    }

    /// Asks again what was asked before something else was answered.
    func goOn(_ scene: Scene) -> Speech {
        switch scene.state {
        case .start, .asking: "Which movie do you like?"
        case .choosing(let choice, _): whichOne(choice.films, scene)
        case .confirming(let film, _): didYouMean(film, scene)
        case .offering: more(scene)
        }
    }

    /// Asks whether a film is meant.
    func didYouMean(_ film: FilmID?, _ scene: Scene) -> Speech { "Did you mean \(nameAndYear(film, scene))?" }

    func ended(_ liked: FilmID?, _ scene: Scene) -> Speech {
        liked.map { "Those were my best recommendations for \(lastName($0, scene))." }
            ?? "Those are the best I can think of."
    }

    /// Asks which of several films is meant: by their years when they have one title.
    func whichOne(_ films: [FilmID], _ scene: Scene) -> Speech {
        let titles = Set(films.map { title($0, scene) })
        guard let title = titles.first, titles.count == 1 else {
            return "Which one do you mean: \(films.map { nameAndYear($0, scene) }.listed("or", separator: ";"))?"
        }
        return "There are several movies called \(title). Do you mean \(toldApart(films, scene).listed("or"))?"
    }
}
