/// Compiles films into a model once, so that nothing needs preparing when they are looked up.
enum CatalogueCompiler {
    /// The bytes of a model of some films.
    ///
    /// Time and memory grow with the amount of data about the films, and time with the square of their number, up to
    /// ``RankingSection/mostFilms``.
    /// - Parameters:
    ///   - films: The films, in any order; of two with the same identifier, the first counts.
    ///   - ratings: People's ratings of them, in any order.
    ///   - isForStories: Whether the words of the films' texts are indexed, to find a film by its story; without an
    ///     index, the texts are read each time.
    ///   - refuse: Receives the sections in which a number has no room, and that number; the model can't be used then.
    ///   - progress: Receives the current step, and how much of it is done, from 0 to 1, if that is known.
    /// - Returns: The bytes, laid out as in ``ModelLayout``.
    static func model(
        of films: [Film],
        ratings: [Rating] = [],
        indexingStories isForStories: Bool = true,
        refuse: (ModelSection, Int) -> Void = { _, _ in },
        progress: (String, Double?) -> Void = { _, _ in }
    ) -> [UInt8] {
        var seen: Set<FilmID> = []
        let films = films.filter { seen.insert($0.id).inserted }.sorted { $0.id.rawValue < $1.id.rawValue }
        var model = ModelWriter()
        progress("compiling \(films.count) films", nil)
        FilmRecord.write(films, to: &model)
        if isForStories { StorySection.write(to: &model) }
        TitleIndexWriter.write(films, names: WellKnownNames.names, to: &model)
        KnownNames.write(films, names: WellKnownNames.names, to: &model)
        Likeness.write(films, ratings, to: &model)
        Likeness.writeRankings(to: &model) { progress("comparing \(films.count) films", $0) }
        for misfit in model.misfits { refuse(misfit.section, misfit.number) }
        return model.bytes()
    }
}
