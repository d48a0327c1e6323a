/// Films by what their themes name (``Film/themes``), and by the companies that made them.
///
/// A theme is looked up by its words in the model (``StorySection``); where that has no such section, as among the few films
/// that are built in, and for companies, the texts are read, in time that grows with their length.
enum ThemeSearch {
    /// The films that have a theme with all the words of one of some phrases, or were made by one of some companies.
    static func films(about phrases: Set<String>, by companies: Set<String>, in model: ModelView) -> Set<Int> {
        var found: Set<Int> = []
        let section = StorySection(model[.stories])
        var rest: [[StoryWord]] = []
        for phrase in phrases {
            let words = TextWords.telling(in: phrase).map(StoryWord.init)
            guard let first = words.first else { continue }
            guard section.isThere else {
                rest.append(words)
                continue
            }
            var films = section.films(withTheme: first)
            for word in words.dropFirst() { films.formIntersection(section.films(withTheme: word)) }
            found.formUnion(films)
        }
        if !rest.isEmpty || !companies.isEmpty {
            for position in 0..<FilmRecord.count(in: model) where !found.contains(position) {
                let film = FilmRecord.film(at: position, in: model)
                if film.isAbout(rest) || film.companies.contains(where: companies.contains) { found.insert(position) }
            }
        }
        return found
    }
}

extension Film {
    /// Whether one of its themes has all the words of one of some phrases.
    fileprivate func isAbout(_ phrases: [[StoryWord]]) -> Bool {
        if phrases.isEmpty { return false }
        return themes.contains { theme in
            let words = Set(TextWords.telling(in: theme).map(StoryWord.init))
            return phrases.contains { $0.allSatisfy(words.contains) }
        }
    }
}
