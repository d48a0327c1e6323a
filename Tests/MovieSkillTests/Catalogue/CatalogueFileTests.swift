import Testing

@testable import MovieSkill

@Suite struct CatalogueFileTests {
    private static let model = CatalogueCompiler.model(of: Films.catalogue.films)

    @Test func opensWhatABuildWrote() throws {
        let folder = TemporaryFolder()
        var sources = CatalogueSources()
        sources.table = (try folder.write("id,title,year\n7,Seven,1995\n", to: "own.csv"), try ColumnMap(""))
        var report = ImportReport()
        let built = try sources.build("\(folder.path)/model", &report)
        let catalogue = try Catalogue(contentsOf: "\(folder.path)/model")
        #expect(catalogue.films == [Film(id: FilmID(rawValue: 7), title: "Seven", year: 1995)])
        #expect(built.films == 1 && built.ratings == 0 && built.bytes == catalogue.model.count)
        #expect(folder.names == ["model", "own.csv"])
    }

    @Test func goesOnWithTheOldModelWhenItIsReplaced() throws {
        let folder = TemporaryFolder()
        let path = try folder.write(Self.model, to: "model")
        let old = try Catalogue(contentsOf: path)
        try WholeFile.replace(path, with: CatalogueCompiler.model(of: [Films.circus]))
        #expect(old.films == Films.catalogue.films)
        #expect(try Catalogue(contentsOf: path).films == [Films.circus])
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        var bytes: [UInt8]
        var problem: String
        var testDescription: String { problem }
    }

    @Test(arguments: [
        Broken(bytes: [], problem: "the file is empty"),
        Broken(bytes: Array("title,year\n".utf8), problem: "not a catalogue model; make one with 'catalogue build'"),
        Broken(
            bytes: Array(model.dropLast()),
            problem:
                "the model should be \(model.count) bytes long but is \(model.count - 1): it was truncated or appended to; build it again"
        ),
        Broken(
            bytes: Array("FILMS..\n@?".utf8) + model.dropFirst(10),
            problem:
                "the model has version 1, but this program reads version 4, and 5 of large models; build it again with 'catalogue build'"
        ),
        Broken(
            bytes: Array("FILMS..\nE?".utf8) + model.dropFirst(10),
            problem:
                "the model has version 6, but this program reads version 4, and 5 of large models; build it again with 'catalogue build'"
        ),
        Broken(
            bytes: Array(model.prefix(12)) + [0x7E] + model.dropFirst(13),
            problem: "the model's header has changed since it was built; build it again"
        ),
    ])
    func refusesAModelInWords(_ c: Broken) throws {
        let folder = TemporaryFolder()
        let path = try folder.write(c.bytes, to: "model")
        #expect(throws: FileError(path, .malformed, c.problem)) { try Catalogue(contentsOf: path) }
    }

    @Test func refusesWhatIsNoFile() {
        let folder = TemporaryFolder()
        for (path, kind, problem) in [
            ("\(folder.path)/none", FileError.Kind.missing, "no such file"),
            (folder.path, .unreadable, "is a folder, not a file"),
            ("/dev/null", .unreadable, "is a pipe or a device, not a file"),
        ] {
            #expect(throws: FileError(path, kind, problem)) { try Catalogue(contentsOf: path) }
        }
    }

    struct Failure: Sendable, CustomTestStringConvertible {
        var table: String
        var problem: String
        var testDescription: String { problem }
    }

    @Test(arguments: [
        Failure(
            table: "nom\nA\n",
            problem: "own.csv: line 1: no column 'title'; the columns are 'nom'"
                + "; a title may also be in 'name', 'movietitle', 'filmtitle', 'primarytitle', 'seriestitle', 'movie', 'film', or in --columns title=COLUMN"
        ),
        Failure(table: "title\n", problem: "model: not written: the sources hold no films"),
        Failure(table: "title,year\nA\n", problem: "model: not written: the sources hold no films"),
        Failure(table: "", problem: "own.csv: line 1: no header: the file is empty"),
    ])
    func keepsTheOldModelWhenABuildFails(_ c: Failure) throws {
        let folder = TemporaryFolder()
        let path = try folder.write(Self.model, to: "model")
        var sources = CatalogueSources()
        sources.table = (try folder.write(c.table, to: "own.csv"), try ColumnMap(""))
        var report = ImportReport()
        #expect { try sources.build(path, &report) } throws: { "\($0)" == "\(folder.path)/\(c.problem)" }
        #expect(try folder.bytes(of: "model") == Self.model)
        #expect(folder.names == ["model", "own.csv"])
    }

    @Test func replacesNothingButAModel() throws {
        let folder = TemporaryFolder()
        let table = "title\nA\n"
        var sources = CatalogueSources()
        sources.table = (try folder.write(table, to: "own.csv"), try ColumnMap(""))
        var report = ImportReport()
        #expect(
            throws: FileError(
                "\(folder.path)/own.csv",
                .unwritable,
                "exists and is not a model file; remove it first"
            )
        ) { try sources.build("\(folder.path)/own.csv", &report) }
        #expect(try folder.bytes(of: "own.csv") == Array(table.utf8))
        // As `mktemp` makes it.
        #expect(throws: Never.self) { try sources.build(folder.write("", to: "empty"), &report) }
    }
}
