/// Compiles films to a model, once, so that nothing is to be prepared when they are asked for.
enum CatalogueCompiler {
    /// The bytes of a model of some films.
    ///
    /// Time and memory grow with all that is known of the films.
    /// - Parameters:
    ///   - films: In any order; of two with one identifier the first counts.
    ///   - ratings: How people liked them, in any order.
    /// - Returns: The bytes, as ``ModelLayout`` says.
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
