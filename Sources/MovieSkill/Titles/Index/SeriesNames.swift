/// The common names of series: from the catalogue, or two words that the titles begin with.
struct SeriesNames {
    /// The fewest films that make two words the name of a series.
    private static let films = 3
    /// The least fame of its best known film.
    private static let fame = 80

    private var beginnings: [[[UInt8]]: (films: Int, fame: Int)] = [:]

    init(_ films: [Film]) {
        for film in films {
            guard let beginning = Self.beginning(of: film) else { continue }
            let (count, fame) = beginnings[beginning] ?? (0, 0)
            beginnings[beginning] = (count + 1, max(fame, film.fame))
        }
    }

    /// The name of the series that a film belongs to.
    func name(of film: Film) -> TitleWords? {
        if !film.series.isEmpty { return TitleWords(film.series) }
        guard let beginning = Self.beginning(of: film), let series = beginnings[beginning],
            series.films >= Self.films, series.fame >= Self.fame
        else { return nil }
        return TitleWords(words: beginning)
    }

    private static func beginning(of film: Film) -> [[UInt8]]? {
        let words = TitleWords(film.title).telling.prefix(2)
        let areTelling = words.allSatisfy { WeighedSymbols.isTelling($0) && !TitleWords.isNumber($0) }
        return words.count == 2 && areTelling ? Array(words) : nil
    }
}
