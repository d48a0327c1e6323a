import SkillKit

extension EnglishPhrasebook {
    /// The answer to a question about a film, and to those that were asked in the same breath.
    func answer(_ line: Line, _ scene: Scene) -> Speech {
        var line = line
        let further = line.claim?.further ?? []
        line.claim?.further = nil
        var speech = answer(alone: line, scene)
        for question in further {
            line.question = question
            speech = speech + " " + answer(alone: line, scene)
        }
        return speech
    }

    /// The answer to a single question about a film.
    private func answer(alone line: Line, _ scene: Scene) -> Speech {
        let (name, last) = (name(line.film, scene), lastName(line.film, scene))
        guard let id = line.film, let film = scene.films[id] else { return "I don't know any more about \(last)." }
        let question = line.question ?? .about
        if question == .hasPerson, let name = line.claim?.person, let role = film.role(of: name) {
            return "Yes. \(role.actor) plays \(role.character) in \(last)."
        }
        if question == .genre, let claim = line.claim, claim.isOfASubject, !film.sentence.isEmpty {
            return story(
                of: film,
                claim.isTrue(of: film, question) == true ? "Yes." : "I can't tell. This is the story."
            )
        }
        if let isTrue = line.claim?.isTrue(of: film, question) {
            var line = line
            // "About the war" is no mood.
            let isOfMood = question == .genre && line.claim?.theme != nil && line.claim?.genre != .war
            let kind = line.claim?.genre
            line.claim = nil
            // "How sad is it?", which only its kind tells.
            if isTrue, isOfMood {
                let isOfItsKind = kind.map { film.genres.contains($0.rawValue) } ?? false
                return isOfItsKind ? "I'd say so: \(name) is \(kinds(film))." : "I'd say so."
            }
            return (isTrue ? "Yes. " : "No. ") + answer(alone: line, scene)
        }
        if question == .cast, let role = line.claim?.role, let found = film.actor(of: role) {
            return "\(found.actor) plays \(found.character) in \(last)."
        }
        switch question {
        case .known: return "I know \(nameAndHook(line.film, scene))."
        case .about where !film.sentence.isEmpty:
            return "\(SpokenSentence.first(of: film.sentence))"
        case .about where !film.genres.isEmpty:
            let genres = film.genres.prefix(2).map { $0.lowercased() }.listed("and")
            return "All I know about \(name) is that it's listed as \(genres)."
        case .about: return "I don't know any more about \(last)."
        case .director where !film.directors.isEmpty:
            return "\(name) was directed by \(film.directors.prefix(3).listed("and"))."
        case .director: return "I don't know who directed \(last)."
        case .cast where line.claim?.role != nil && !film.cast.isEmpty:
            let names = film.cast.prefix(4).listed("and")
            return film.cast.count == 1
                ? "\(names) has the main part in \(last)." : "\(names) have the main parts in \(last)."
        case .cast where !film.cast.isEmpty, .hasPerson where !film.cast.isEmpty:
            return "\(film.cast.prefix(4).listed("and")) \(film.cast.count == 1 ? "is" : "are") in \(last)."
        case .cast, .hasPerson: return "I don't know who's in \(last)."
        case .year where film.year > 0:
            let others = compared(line, scene) { $0.year > 0 ? "is from \($0.year)" : nil }
            return "\(name) is from \(film.year)\(others)."
        case .year: return "I don't know when \(name) was made."
        case .length where film.minutes > 0:
            let others = compared(line, scene) { $0.minutes > 0 ? "runs \($0.minutes)" : nil }
            return "\(name) runs \(film.minutes) minutes\(others)."
        case .length: return "I don't know how long \(name) is."
        case .genre where line.claim?.theme.flatMap(Genre.init(theme:))?.isUnlikely(in: film) == true:
            return "Hardly: it's \(kinds(film))."
        case .genre where line.claim?.theme != nil && !film.genres.isEmpty:
            return "I can't tell. All I know is that it's \(kinds(film))."
        case .genre where !film.genres.isEmpty:
            return "I'd call \(name) \(kinds(film))."
        case .genre: return "I don't know what kind of movie \(name) is."
        case .origin where !film.countries.isEmpty:
            let language = film.languages.first.flatMap(SpokenLanguage.english)
            return "\(name) is from \(film.countries.prefix(3).map(country).listed("and"))"
                + (language.map { ", and it's in \($0)." } ?? ".")
        case .origin: return "I don't know where \(name) is from."
        case .audience: return audience(film, name, line.claim?.audience ?? .children)
        case .why: return why(id, line.liked, scene)
        case .sequel: return sequel(film, line.choice, scene)
        }
    }

    /// The same fact about the films that one is compared with: ", and Aliens is from 1986".
    private func compared(_ line: Line, _ scene: Scene, _ fact: (Film) -> String?) -> String {
        line.choice.reduce(into: "") { text, id in
            guard let film = scene.films[id], let fact = fact(film) else { return }
            text += ", and \(lastName(id, scene)) \(fact)"
        }
    }

    /// What a film is about, after some words.
    private func story(of film: Film, _ opening: String) -> Speech {
        "\(opening) \(SpokenSentence.first(of: film.sentence))"
    }

    private func why(_ film: FilmID, _ liked: FilmID?, _ scene: Scene) -> Speech {
        guard let liked, let known = scene.films[liked] else { return "Many people like \(lastName(film, scene))." }
        if scene.reasons.first == .series, known.title == scene.films[film]?.title {
            return "They tell the same story: one is a remake of the other."
        }
        let reasons = scene.reasons.prefix(2).map(\.description)
        guard !reasons.isEmpty else { return "It's a close match for \(lastName(liked, scene))." }
        let sentence = reasons.joined(separator: ", and ")
        return "\(sentence.prefix(1).uppercased() + sentence.dropFirst())."
    }

    /// Names the films of a series that came before a film and after it.
    private func sequel(_ film: Film, _ others: [FilmID], _ scene: Scene) -> Speech {
        func named(_ isMeant: (Film) -> Bool) -> String? {
            let films = others.filter { scene.films[$0].map(isMeant) == true }
            return films.isEmpty ? nil : films.map { nameAndYear($0, scene) }.listed("and", separator: ";")
        }
        let name = name(film.id, scene)
        return switch (named { $0.year < film.year }, named { $0.year > film.year }) {
        case (let before?, let after?): "\(name) comes after \(before). It was followed by \(after)."
        case (let before?, nil): "\(name) comes after \(before). I don't know of a later one."
        case (nil, let after?): "\(name) was followed by \(after)."
        case (nil, nil): "I don't know of a sequel to \(name), or of anything before it."
        }
    }

    /// Who a film is for, as far as its genres tell.
    private func audience(_ film: Film, _ name: String, _ audience: Audience) -> Speech {
        let genres = Set(film.genres)
        switch audience {
        case .children: break
        case .teenagers, .adults, .two, .company, .relatives:
            if genres.isEmpty { return "I know too little about \(name) to tell." }
            return "All I can go by is what kind of movie it is: \(kinds(film))."
        }
        if genres.contains("Family") { return "\(name) is a family movie." }
        let grownUp = film.genres.filter { ["Horror", "War", "Crime", "Thriller"].contains($0) }.map { $0.lowercased() }
        if let genre = grownUp.first { return "Going by its genre, \(genre), \(name) is not for children." }
        return "I only know its genre, and that doesn't tell me if \(name) is for children."
    }

    private func kinds(_ film: Film) -> String { film.genres.prefix(3).map { $0.lowercased() }.listed("and") }

    private func country(_ name: String) -> String {
        ["United", "Netherlands", "Czech", "Soviet"].contains { name.hasPrefix($0) } ? "the \(name)" : name
    }
}
