/// Compiles films into a model once, so that nothing needs preparing when they are looked up.
enum CatalogueCompiler {
    /// The bytes of a model of some films.
    ///
    /// Time and memory grow with the amount of data about the films.
    /// - Parameters:
    ///   - films: The films, in any order; of two with the same identifier, the first counts.
    ///   - ratings: People's ratings of them, in any order.
    /// - Returns: The bytes, laid out as in ``ModelLayout``.
    static func model(of films: [Film], ratings: [Rating] = []) -> [UInt8] {
        var seen: Set<FilmID> = []
        let films = films.filter { seen.insert($0.id).inserted }.sorted { $0.id.rawValue < $1.id.rawValue }
        var model = ModelWriter()
        FilmRecord.write(films, to: &model)
        TitleIndexWriter.write(films, names: WellKnownNames.names, to: &model)
        KnownNames.write(films, names: WellKnownNames.names, to: &model)
        Likeness.write(films, ratings, to: &model)
        return model.bytes()
    }
}
