/// The sources of a catalogue.
package struct CatalogueSources: Sendable {
    /// TMDB's films: `tmdb_5000_movies.csv`, `movies_metadata.csv`, or the flat table.
    package var tmdbMovies: String?
    /// Who made them: `tmdb_5000_credits.csv` or `credits.csv`.
    package var tmdbCredits: String?
    /// `keywords.csv`.
    package var tmdbKeywords: String?
    /// A MovieLens folder.
    package var movieLens: String?
    /// A person's own table, and what its columns hold.
    package var table: (path: String, columns: ColumnMap)?
    /// Whether films that only MovieLens knows are kept in addition to those of other sources.
    package var keepsAllFilms = false

    package init() {}

    /// The paths of the single files among the sources.
    package var files: [String] { [tmdbMovies, tmdbCredits, tmdbKeywords, table?.path].compactMap(\.self) }

    /// The content of a built model.
    package struct Built: Sendable {
        package var films: Int
        package var ratings: Int
        package var bytes: Int
    }

    /// Reads the sources, compiles their films and writes the model atomically.
    ///
    /// - Parameters:
    ///   - output: The model's path. An existing model is replaced in one step, and stays if anything fails; any other
    ///     file is not touched, because its name must be a mistake.
    ///   - report: Records what was left out, and the progress.
    /// - Returns: The number of films, ratings and bytes in the model.
    /// - Throws: ``FileError`` for a file that can't be read or written, or that lacks columns.
    package func build(
        _ output: String,
        _ report: inout ImportReport
    ) throws(FileError) -> Built {
        // This comes first, because reading takes a while.
        try expectModelOrNothing(at: output)
        let (films, ratings) = try read(&report)
        guard !films.isEmpty else { throw FileError(output, .malformed, "not written: the sources hold no films") }
        var misfits: [String] = []
        let model = CatalogueCompiler.model(
            of: films,
            ratings: ratings,
            refuse: { misfits.append("the section '\($0)' has no room for the number \($1)") },
            progress: { report.tell($0, $1) }
        )
        if let misfit = misfits.first { throw FileError(output, .malformed, "not written: \(misfit)") }
        if let section = try? ModelHeader(of: model, length: model.count).tooLarge {
            let most = "more than \(ModelLayout.largestSection) bytes"
            throw FileError(output, .malformed, "not written: the section '\(section)' would have \(most)")
        }
        report.tell("writing \(model.count) bytes")
        try WholeFile.replace(output, with: model)
        return Built(films: films.count, ratings: ratings.count, bytes: model.count)
    }

    private func expectModelOrNothing(at output: String) throws(FileError) {
        try WholeFile.expectWritable(output)
        let beginning: [UInt8]
        do throws(FileError) {
            beginning = try OpenFile(output).beginning(ModelLayout.magic.utf8.count)
        } catch  where error.kind == .missing {
            return
        }
        guard beginning.isEmpty || beginning == Array(ModelLayout.magic.utf8) else {
            throw FileError(output, .unwritable, "exists and is not a model file; remove it first")
        }
    }

    /// Reads the sources, those that say most about a film first.
    func read(_ report: inout ImportReport) throws(FileError) -> (films: [Film], ratings: [Rating]) {
        var films = ImportedFilms()
        var ratings: [Rating] = []
        if let tmdbMovies { try TMDBImport.readMovies(tmdbMovies, into: &films, &report) }
        if let tmdbCredits { try TMDBImport.readCredits(tmdbCredits, into: &films, &report) }
        if let tmdbKeywords { try TMDBImport.readKeywords(tmdbKeywords, into: &films, &report) }
        if let table { try TableImport.read(table.path, table.columns, into: &films, &report) }
        if let movieLens {
            ratings = try MovieLensImport.read(
                movieLens,
                into: &films,
                newcomers: films.films.isEmpty || keepsAllFilms ? .keep : .leaveOut,
                &report
            )
        }
        let twins = films.mergeTwins()
        if !twins.isEmpty {
            let (are, they) =
                twins.count == 1
                ? ("film is the same as another, and was", "it") : ("films are the same as others, and were", "them")
            report.remark("\(twins.count) \(are) merged with \(they)")
            for place in ratings.indices { ratings[place].film = twins[ratings[place].film] ?? ratings[place].film }
        }
        return (films.films, ratings)
    }
}
