import MovieSkill
import SkillKit

/// The options of `catalogue build`.
private enum BuildOption {
    static let tmdbMovies = Option(
        "tmdb-movies",
        value: "FILE",
        "tmdb_5000_movies.csv, or another such table"
    )
    static let tmdbCredits = Option("tmdb-credits", value: "FILE", "tmdb_5000_credits.csv or credits.csv")
    static let tmdbKeywords = Option("tmdb-keywords", value: "FILE", "keywords.csv")
    static let movieLens = Option(
        "movielens",
        value: "FOLDER",
        "A MovieLens folder; its ratings and tags are used if present"
    )
    static let allFilms = Option("all-films", "Keep films that only MovieLens has")
    static let table = Option("csv", value: "FILE", "A table of your own")
    static let columns = Option(
        "columns",
        value: "PAIRS",
        "Which column holds each field; by default one with its name"
    )
    static let output = Option("output", letter: "o", value: "FILE", "Where to write the model")
    static let report = Option(
        "report",
        value: "FILE",
        "List every row that was left out in this file"
    )

    static var all: [any CommandOption] {
        [tmdbMovies, tmdbCredits, tmdbKeywords, movieLens, allFilms, table, columns, output, report]
    }
}

extension Command<MovieConversation> {
    /// `catalogue build`: compiles a model from the user's own files.
    static var catalogueBuild: Command {
        Command(
            "catalogue build",
            summary: "Compile a catalogue of films from tables",
            details: """
                Give at least one source. Several are merged by TMDB's numbers: what TMDB's
                tables say about a film stays, your own table fills the gaps, and MovieLens the
                remaining ones. All files are UTF-8 and not compressed. TMDB's tables are those
                of TMDB 5000 or of The Movies Dataset, or a flat one such as the TMDB movie
                dataset v11. Use the model with --catalogue FILE or SKILL_CATALOGUE.

                The model is written to a draft, .FILE.new, which then replaces FILE: a build
                that is stopped leaves the old model, and programs that use it are not
                disturbed. The next build overwrites a leftover draft. Don't write into a model
                that is in use, as cp does. A FILE that is not a model is not replaced.

                Rows that can't be used are left out and reported on the error output, with
                their lines. A file whose header lacks a column stops the build with status 65.

                PAIRS says which column of your own table holds what: title=Name,overview=Plot.
                The fields are id (TMDB's number; a row without one is a film of its own),
                title, also, series, year, directors, cast, characters, genres, keywords,
                countries, languages, companies, overview, tagline, runtime (minutes), budget,
                revenue (dollars), votes, rating (0 to 10), fame and liking (0 to 100). Lists
                have | or ; or , between their items, or are written as arrays in JSON or
                Python. Without PAIRS, columns are also found by their usual names, such as
                release_date or director. A year or a moved article in a title is understood:
                "Matrix, The (1999)".
                """,
            options: BuildOption.all,
            skill: .none
        ) { context in
            try context.arguments.expect(atMost: 0)
            guard let output = context[BuildOption.output] else {
                throw CommandError(.wrongUsage, "-o FILE is missing")
            }
            let sources = try CatalogueSources(context.arguments)
            let reportFile = context[BuildOption.report]
            if let reportFile, sources.files.contains(reportFile) || reportFile == output {
                throw CommandError(.wrongUsage, "--report \(reportFile) would overwrite an input or the model")
            }
            var report = ImportReport { step, fraction in
                context.console.progress("\(step) ...\(fraction.map { " \(Int($0 * 100)) %" } ?? "")")
            }
            let built: Result<CatalogueSources.Built, FileError>
            do throws(FileError) { built = .success(try sources.build(output, &report)) } catch {
                built = .failure(error)
            }
            context.console.progress("")
            // A failed build has also read something.
            for line in report.lines(perFile: reportFile == nil ? 10 : 0) { context.console.complain(line) }
            let text: String
            do throws(FileError) {
                if let reportFile { try report.write(to: reportFile) }
                text = try built.get().text
            } catch { throw CommandError(error) }
            try context.console.write("\(output): \(text)\n")
            return .done
        }
    }
}

extension CatalogueSources.Built {
    /// For a person.
    fileprivate var text: String {
        let films = films == 1 ? "1 film" : "\(films) films"
        return "\(films)\(ratings > 0 ? ", \(ratings) ratings" : ""), \(bytes) bytes"
    }
}

extension CatalogueSources {
    fileprivate init(_ arguments: Arguments) throws(CommandError) {
        self.init()
        tmdbMovies = arguments[BuildOption.tmdbMovies]
        tmdbCredits = arguments[BuildOption.tmdbCredits]
        tmdbKeywords = arguments[BuildOption.tmdbKeywords]
        movieLens = arguments[BuildOption.movieLens]
        keepsAllFilms = arguments[BuildOption.allFilms]
        if let path = arguments[BuildOption.table] {
            do throws(ColumnMap.FormatError) {
                table = (path, try ColumnMap(arguments[BuildOption.columns] ?? ""))
            } catch {
                throw CommandError(.wrongUsage, "--columns: \(error)")
            }
        } else if arguments[BuildOption.columns] != nil {
            throw CommandError(.wrongUsage, "--columns needs --csv FILE")
        }
        guard tmdbMovies != nil || tmdbCredits == nil else {
            throw CommandError(.wrongUsage, "--tmdb-credits needs --tmdb-movies FILE")
        }
        guard tmdbMovies != nil || tmdbKeywords == nil else {
            throw CommandError(.wrongUsage, "--tmdb-keywords needs --tmdb-movies FILE")
        }
        guard tmdbMovies != nil || movieLens != nil || table != nil else {
            throw CommandError(.wrongUsage, "no source: give --tmdb-movies, --movielens or --csv")
        }
    }
}
