import SkillKit

extension EnglishPhrasebook {
    /// Offers a film of a kind: says what could not be had, what it is based on, and in a few words what it is.
    func narrowedOffer(_ line: Line, _ scene: Scene) -> Speech {
        let film = nameAndHook(line.offer, scene)
        var start = refused(line.refused) + without(line.without)
        if line.film != nil, line.without.isEmpty { start = "Nothing like \(name(line.film, scene)) fits that. " }
        guard let liked = line.liked else {
            if !line.without.isEmpty { return start + "how about \(film)? " + more(scene) }
            return start + scene.pick("Then I recommend", "Then try", "In that case, I suggest") + " \(film). "
                + more(scene)
        }
        let basis = ([liked] + line.choice).map { name($0, scene) }.listed("and")
        return start + (line.without.isEmpty ? "Based" : "based")
            + " on \(basis), I recommend \(film). Would you like to hear more recommendations?"
    }

    /// Offers a film that many people like.
    func surprise(_ line: Line, _ scene: Scene) -> Speech {
        refused(line.refused)
            + scene.pick("Here is one that many people love:", "You can't go wrong with", "People keep coming back to")
            + " \(nameAndHook(line.offer, scene)). " + more(scene)
    }

    /// Asks whether to go on, not always in the same words.
    func more(_ scene: Scene) -> Speech {
        scene.pick("Would you like to hear another?", "Shall I go on?", "Would you like another one?")
    }

    /// A film's name and a few words of fact: "Heat, a 1995 crime movie by Michael Mann".
    func nameAndHook(_ film: FilmID?, _ scene: Scene) -> String {
        guard let film, let known = scene.films[film], let hook = hook(known, scene) else {
            return lastName(film, scene)
        }
        return "\(name(film, scene)), \(hook)"
    }

    /// What a film is in a few words of fact, the ones that were asked for first.
    private func hook(_ film: Film, _ scene: Scene) -> String? {
        let wanted = scene.wanted.compactMap { criterion -> Set<Genre>? in
            if case .kinds(let kinds) = criterion { kinds.reduce(into: []) { $0.formUnion($1) } } else { nil }
        }.reduce(into: Set()) { $0.formUnion($1) }
        let genres = film.genres.compactMap(Genre.init(rawValue:))
        let kind = subject(film, scene) ?? (genres.first(where: wanted.contains) ?? genres.first).map(noun)
        let year = film.year > 0 ? "\(film.year)" : nil
        guard let kind else { return year.map { "from \($0)" } }
        let who = people(of: film, scene)
        switch (year, who) {
        case (nil, nil): return "\(article(kind)) \(kind)"
        case (let year?, nil): return scene.pick("a \(year) \(kind)", "\(article(kind)) \(kind) from \(year)")
        case (nil, let who?): return "\(article(kind)) \(kind) \(who)"
        case (let year?, let who?):
            return scene.pick("a \(year) \(kind) \(who)", "\(article(kind)) \(kind) \(who), from \(year)")
        }
    }

    /// What it is about, if that was asked for: "a 2003 heist movie".
    private func subject(_ film: Film, _ scene: Scene) -> String? {
        for case .subject(let words) in scene.wanted where Criterion.subject(words).isTrue(of: film) == true {
            if let subject = Subject(words) { return subject.noun }
        }
        return nil
    }

    /// Who made a film or is in it: the people who were asked for, or else the director or the leads.
    private func people(of film: Film, _ scene: Scene) -> String? {
        for case .person(let words) in scene.wanted {
            let person = SpokenPerson(words)
            func isMeant(_ name: String) -> Bool {
                PersonName(name).map { name in person.names.contains(where: name.isMeant) } == true
            }
            let part = film.cast.firstIndex(where: isMeant)
            // A director who also has a small part is wanted for the directing.
            if let director = film.directors.first(where: isMeant), part ?? Self.leads >= Self.leads {
                return "by \(director)"
            }
            if let part { return "with \(film.cast[part])" }
        }
        let (leads, director) = (film.cast.prefix(2), film.directors.first)
        if leads.isEmpty { return director.map { "by \($0)" } }
        let lead = "with \(leads[0])"
        return scene.pick(lead, director.map { "by \($0)" } ?? lead, "with \(leads.listed("and"))")
    }

    /// So many actors have the main parts.
    private static let leads = 3

    private func article(_ noun: String) -> String { "aeiou".contains(noun.prefix(1)) ? "an" : "a" }

    /// What a film of a genre is called.
    private func noun(_ genre: Genre) -> String {
        switch genre {
        case .adventure, .comedy, .documentary, .drama, .fantasy, .mystery, .romance, .thriller, .western:
            genre.rawValue.lowercased()
        case .animation: "animated movie"
        case .music: "musical"
        case .history: "historical movie"
        case .action, .crime, .family, .horror, .scienceFiction, .war: "\(genre.rawValue.lowercased()) movie"
        }
    }

    /// What could not be had.
    private func without(_ criteria: [Criterion]) -> Speech {
        if criteria.isEmpty { return "" }
        return "Nothing fits all of that. Leaving aside \(criteria.map(subject).listed("and")), "
    }

    /// What was refused just now, to show that it was heard.
    private func refused(_ criteria: [Criterion]) -> Speech {
        // The kinds of films that people are hurt in are not what was said.
        let isOfViolence = criteria.contains(.subject("violence"))
        let heard = criteria.compactMap { criterion -> String? in
            if isOfViolence, case .kinds(let kinds) = criterion, Genre.violent.contains(where: { kinds == [[$0]] }) {
                return nil
            }
            if criterion == .subject("violence") { return "nothing violent" }
            return switch criterion {
            case .kinds(let kinds): "no \(self.kinds(kinds))"
            case .person: "nothing with \(subject(criterion))"
            case .years(let years) where years.lowerBound <= 1 || years.upperBound == Criterion.most:
                "nothing \(subject(criterion))"
            case .years: "nothing from \(subject(criterion))"
            case .origins: "nothing \(subject(criterion))"
            case .subject(let words): Subject(words).map { "no \($0.plural)" } ?? "nothing about \(words)"
            case .story: "nothing about \(subject(criterion))"
            case .minutes(let minutes):
                minutes.upperBound == Criterion.most ? "nothing that long" : "nothing that short"
            case .fame: nil
            }
        }
        return heard.isEmpty ? "" : "OK, \(heard.prefix(3).listed("and")). "
    }

    /// A criterion as a noun: "the nineties", "Jim Carrey", "comedy".
    private func subject(_ criterion: Criterion) -> String {
        switch criterion {
        case .kinds(let kinds): self.kinds(kinds)
        case .person(let name):
            name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
                .joined(separator: " ")
        case .years(let years): self.years(years)
        case .origins(let origins):
            origins.map { $0 == .foreign ? "foreign" : $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst() }
                .listed("or")
        case .minutes: "the length"
        case .fame: "how well known it is"
        case .subject(let words), .story(let words): words
        }
    }

    private func kinds(_ kinds: [Set<Genre>]) -> String {
        kinds.map { kind in kind.map { $0.rawValue.lowercased() }.sorted().joined(separator: " ") }.listed("or")
    }

    private func years(_ years: ClosedRange<Int>) -> String {
        let (from, to) = (years.lowerBound, years.upperBound)
        if from <= 1 { return "before \(to + 1)" }
        if to == Criterion.most { return "after \(from - 1)" }
        if from == to { return "\(from)" }
        let decades = [
            1920: "twenties", 1930: "thirties", 1940: "forties", 1950: "fifties", 1960: "sixties", 1970: "seventies",
            1980: "eighties", 1990: "nineties",
        ]
        if to == from + 9, let name = decades[from] { return "the \(name)" }
        return "\(from) to \(to)"
    }
}
