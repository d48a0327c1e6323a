/// How similar the films of a model are, and why.
///
/// The likeness of two films is the sum over ``FilmField`` of its weight times the square root of the cosine, and of
/// how close their topics (``TopicVectors``) and their numbers are (``TraitLikeness``); with ratings, what people like
/// together adds to it (``LikedTogetherSection``). The root keeps one strong side, such as a common actor, from
/// drowning out all others.
struct Likeness: Sendable {
    let model: Model

    /// A similar film.
    struct Match: Sendable, Hashable {
        /// Its position in the model.
        var position: Int
        /// Why, the most telling reason first.
        var reasons: [Reason]
    }

    /// Compares the films of a model.
    init(_ model: Model) { self.model = model }

    /// The films most similar to one, the most similar first; at most one of a series, ties in the model's order.
    ///
    /// Looked up, in time that does not grow with the number of films, as long as the compiled ranking is long enough;
    /// under a filter that leaves little of it, time grows with the number of films that pass.
    /// - Parameters:
    ///   - position: The film's position in the model.
    ///   - filter: What the films must be.
    ///   - excluded: Films that are not wanted.
    ///   - people: The films of the people that the filter names.
    ///   - limit: How many films, at most.
    /// - Returns: The films with their reasons; empty if there is no film at the position.
    func films(
        like position: Int,
        _ filter: FilmFilter = FilmFilter(),
        without excluded: Set<FilmID> = [],
        of people: FilmSelection.People = FilmSelection.People(),
        limit: Int
    ) -> [Match] {
        films(like: SeedFilms([position]), filter, without: excluded, of: people, limit: limit)
    }

    /// The films most similar to several, or to the parts of one story.
    func films(
        like liked: SeedFilms,
        _ filter: FilmFilter = FilmFilter(),
        without excluded: Set<FilmID> = [],
        of people: FilmSelection.People = FilmSelection.People(),
        limit: Int
    ) -> [Match] {
        model.read { model in
            let comparisons = liked.now.compactMap { FilmComparison(with: $0, in: model) }
            guard limit > 0, !comparisons.isEmpty else { return [] }
            let selection = FilmSelection(filter, without: excluded, of: people, in: model)
            return positions(like: liked, passing: selection, limit: limit, in: model).map { position in
                let reasons = comparisons.lazy.map { $0.reasons(for: position) }.first { !$0.isEmpty } ?? []
                return Match(position: position, reasons: reasons)
            }
        }
    }

    /// Looks them up in the compiled ranking, or ranks the films anew if it doesn't have them.
    private func positions(
        like liked: SeedFilms,
        passing selection: FilmSelection,
        limit: Int,
        in model: ModelView
    ) -> [Int] {
        if let film = liked.only {
            let rankings = RankingSection(model[.rankings])
            if let found = rankings.films(like: film, passing: selection, limit: limit, in: model) { return found }
        }
        if var ranking = LargeRanking(liked, of: selection, in: model) { return ranking.best(limit) }
        var ranking = FilmRanking(liked, in: model)
        return ranking.best(limit, of: selection)
    }

    /// Writes what films are compared by.
    ///
    /// Time and memory grow with the amount of data about the films, and with the square of each person's ratings.
    static func write(_ films: [Film], _ ratings: [Rating], to model: inout ModelWriter) {
        for field in FilmField.allCases {
            let vectors = TermVectors(films.lazy.map(field.terms), keepingLoneTerms: field == .genres)
            model.add(field.section, TermSection.bytes(of: vectors, named: field.isTelling))
            if field == .words { model.add(.topics, TopicSection.bytes(of: TopicVectors(vectors))) }
        }
        var traits = SectionWriter()
        for (film, series) in zip(films, SeriesFinder(films).series()) {
            FilmTraits(film, series: series).append(to: &traits)
        }
        model.add(.traits, traits)
        if films.count >= SketchSection.fewestFilms { SketchSection.write(to: &model) }
        if !ratings.isEmpty {
            model.add(.taste, LikedTogetherSection.bytes(of: LikedTogether(ratings, of: films.map(\.id))))
        }
    }

    /// Writes the films most like each film, once everything that they are compared by is written.
    ///
    /// Time grows with the square of the number of films.
    /// - Parameters:
    ///   - model: What is written so far.
    ///   - progress: Receives how much is done, from 0 to 1.
    static func writeRankings(to model: inout ModelWriter, progress: (Double) -> Void) {
        let section: SectionWriter? = model.read { model in
            let count = FilmRecord.count(in: model)
            guard count <= RankingSection.mostFilms else { return nil }
            return RankingSection.bytes(of: count) { film in
                if film % 64 == 0 { progress(Double(film) / Double(count)) }
                // A hundred films are too many for bounds to leave out most of the others.
                var ranking = FilmRanking(SeedFilms([film]), in: model)
                return ranking.best(RankingSection.most, oneOfEachSeries: false)
            }
        }
        if let section { model.add(.rankings, section) }
    }
}
