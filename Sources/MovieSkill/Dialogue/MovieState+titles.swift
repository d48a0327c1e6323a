extension MovieState {
    /// Every film that it names, except those that merely must not be offered again.
    var namedFilms: [FilmID] {
        let films: [FilmID] =
            switch self {
            case .start, .asking: []
            case .choosing(let choice, _): choice.films
            case .confirming(let film, _): [film]
            case .offering(let offer, _):
                [offer.current] + offer.upcoming + offer.earlier + (offer.liked.map { [$0] } ?? [])
            }
        return films + memory.said.films + memory.taste.liked + (memory.topic.map { [$0] } ?? [])
    }

    /// The same state, with titles to remember that no catalogue has.
    func remembering(_ titles: [String: String]?) -> Self {
        var memory = memory
        memory.titles = titles
        return switch self {
        case .start: self
        case .asking: .asking(memory: memory)
        case .choosing(let choice, _): .choosing(choice: choice, memory: memory)
        case .confirming(let film, _): .confirming(film: film, memory: memory)
        case .offering(let offer, _): .offering(offer: offer, memory: memory)
        }
    }
}
