@testable import MovieSkill

/// What sources give, and what was told of them with the folder's path taken off.
struct SourcesRead {
    var films: [Film] = []
    var ratings: [Rating] = []
    var told: [String] = []

    /// Reads sources that lie in a folder.
    init(_ sources: CatalogueSources, in folder: TemporaryFolder, most: Int = 20) throws {
        var report = ImportReport()
        (films, ratings) = try sources.read(&report)
        told = report.lines(perFile: most).map { line in
            line.hasPrefix(folder.path) ? String(line.dropFirst(folder.path.count + 1)) : line
        }
    }
}
