import MovieSkill

/// Some films of a catalogue, from all over it.
struct SampledFilms {
    let films: [Film]

    init(of catalogue: Catalogue, count: Int) {
        // The identifiers of a generated catalogue are known; reading a million films would take gigabytes.
        if let last = catalogue[FilmID(rawValue: GrownFilms.first + catalogue.count - 1)], catalogue.count > 10_000 {
            let step = max((last.id.rawValue - GrownFilms.first) / count, 1)
            films = (0..<count).compactMap { catalogue[FilmID(rawValue: GrownFilms.first + $0 * step)] }
        } else {
            let all = catalogue.films
            films = stride(from: 0, to: all.count, by: max(all.count / count, 1)).prefix(count).map { all[$0] }
        }
    }
}
