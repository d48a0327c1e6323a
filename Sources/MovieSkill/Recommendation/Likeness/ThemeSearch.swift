/// Finds films by their themes (``Film/themes``) and by the companies that made them.
///
/// The words of a theme are looked up in the model (``StorySection``). If that has no such section, as with the few
/// built-in films, and for companies, the texts are read, in time that grows with their length.
enum ThemeSearch {
    /// The films whose themes have all the words of one of some phrases, or that were made by one of some companies.
    static func films(about phrases: Set<String>, by companies: Set<String> = [], in model: ModelView) -> FilmBits {
        let phrases = phrases.map { TextWords.telling(in: $0).map(StoryWord.init) }.filter { !$0.isEmpty }
        let count = FilmRecord.count(in: model)
        var films: [StoryWord: FilmBits] = [:]
        let section = StorySection(model[.stories])
        if section.isThere {
            for word in phrases.joined() where films[word] == nil {
                films[word] = FilmBits(section.films(withTheme: word), of: count)
            }
        } else {
            read(Set(phrases.joined()), in: model, &films)
        }
        var found = FilmBits(none: count)
        for phrase in phrases {
            var all = films[phrase[0]] ?? FilmBits(none: count)
            for word in phrase.dropFirst() { all.formIntersection(films[word] ?? FilmBits(none: count)) }
            found.formUnion(all)
        }
        if companies.isEmpty { return found }
        for position in 0..<count where !found.contains(position) {
            let film = FilmRecord.film(at: position, in: model)
            if film.companies.contains(where: companies.contains) { found.insert(position) }
        }
        return found
    }

    /// Finds the films with some words in their themes by reading all texts.
    private static func read(_ words: Set<StoryWord>, in model: ModelView, _ films: inout [StoryWord: FilmBits]) {
        if words.isEmpty { return }
        let words = Array(words)
        var buffer: [UInt8] = []
        let count = FilmRecord.count(in: model)
        for film in 0..<count {
            FilmRecord.forEachWord(at: film, in: model, &buffer) { letters, place in
                guard place == .theme || place == .themePart else { return }
                for word in words where word.stem[0] == letters[0] && word.stem[1] == letters[1] {
                    guard letters.prefix(StoryWord.length(of: letters)).elementsEqual(word.stem) else { continue }
                    films[word, default: FilmBits(none: count)].insert(film)
                }
            }
        }
    }
}
