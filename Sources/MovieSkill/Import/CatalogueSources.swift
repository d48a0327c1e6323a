#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a catalogue is to be built from.
package struct CatalogueSources: Sendable {
    /// `tmdb_5000_movies.csv`.
    package var tmdbMovies: String?
    /// `tmdb_5000_credits.csv`.
    package var tmdbCredits: String?
    /// A folder of MovieLens.
    package var movieLens: String?
    /// A person's own table, and what its columns hold.
    package var table: (path: String, columns: ColumnMap)?
    /// Whether films that only MovieLens knows are kept beside those of other sources.
    package var keepsAllFilms = false

    package init() {}

    /// Reads the sources, compiles their films and writes the model, whole or not at all.
    ///
    /// - Parameters:
    ///   - output: The model's path. What was there before is replaced in one step, and stays when anything fails.
    ///   - report: Takes note of what was left out, and of the progress.
    /// - Returns: How many films, ratings and bytes the model has.
    /// - Throws: ``FileFault`` for a file that can't be read or written, or has not the columns that it should have.
    package func build(
        _ output: String,
        _ report: inout ImportReport
    ) throws(FileFault) -> (films: Int, ratings: Int, bytes: Int) {
        let (films, ratings) = try read(&report)
        guard !films.isEmpty else { throw FileFault(output, .malformed, "not written: the sources hold no films") }
        report.tell("compiling \(films.count) films", 0)
        let model = Data(CatalogueCompiler.model(of: films, ratings: ratings))
        do { try model.write(to: URL(filePath: output), options: .atomic) } catch {
            throw FileFault(output, .unwritable, "can't be written")
        }
        return (films.count, ratings.count, model.count)
    }

    /// Reads the sources: those that say most of a film first.
    func read(_ report: inout ImportReport) throws(FileFault) -> (films: [Film], ratings: [Rating]) {
        var films = ImportedFilms()
        var ratings: [Rating] = []
        if let tmdbMovies { try TMDBImport.readMovies(tmdbMovies, into: &films, &report) }
        if let tmdbCredits { try TMDBImport.readCredits(tmdbCredits, into: &films, &report) }
        if let table { try TableImport.read(table.path, table.columns, into: &films, &report) }
        if let movieLens {
            ratings = try MovieLensImport.read(
                movieLens,
                into: &films,
                newcomers: films.films.isEmpty || keepsAllFilms ? .keep : .leaveOut,
                &report
            )
        }
        return (films.films, ratings)
    }
}
