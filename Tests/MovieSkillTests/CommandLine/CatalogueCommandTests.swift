import SkillKit
import Testing

@testable import MovieSkill

@Suite(.enabled(if: SkillRunnerProcess.executable != nil, "skill-runner is not built beside the tests"))
struct CatalogueCommandTests {
    private static let table =
        "id,title,year,genres,overview\n7,Seven,1995,Crime|Drama,Two policemen.\n8,Eight\n9,Nine,2009,,\n"

    /// A folder with a table and a model of it.
    private func folder() throws -> TemporaryFolder {
        let folder = TemporaryFolder()
        _ = try folder.write(Self.table, to: "own.csv")
        let run = try SkillRunnerProcess(
            ["catalogue", "build", "--csv", "\(folder.path)/own.csv", "-o", "\(folder.path)/films.model"]
        )
        #expect(run.status == 0)
        let bytes = try folder.bytes(of: "films.model").count
        #expect(run.output == "\(folder.path)/films.model: 2 films, \(bytes) bytes\n")
        #expect(
            run.errors == """
                \(folder.path)/own.csv: 3 rows, 1 left out
                  line 3: 2 cells, and the header has 5

                """
        )
        return folder
    }

    @Test func buildsAModelThatAllCommandsUse() throws {
        let folder = try folder()
        let model = "\(folder.path)/films.model"
        let lines = """
            {"genres":["Crime","Drama"],"id":7,"overview":"Two policemen.","title":"Seven","year":1995}
            {"id":9,"title":"Nine","year":2009}

            """
        for run in try [
            SkillRunnerProcess(["catalogue", "export", model]),
            SkillRunnerProcess(["catalogue", "export", "--catalogue", model]),
            SkillRunnerProcess(["catalogue", "export"], environment: ["SKILL_CATALOGUE": model]),
        ] {
            #expect(run.status == 0 && run.errors == "")
            #expect(run.output == lines)
        }
        let info = try SkillRunnerProcess(["catalogue", "info", model, "--verify"])
        #expect(info.status == 0)
        #expect(info.output.hasPrefix("\(model): 2 films of 1995 to 2009\n"), "\(info.output)")
        #expect(info.output.hasSuffix("verified  as it was built\n"), "\(info.output)")
        let json = try SkillRunnerProcess(["catalogue", "info", model, "--json"])
        let summary = try JSON(reading: json.output.utf8)
        #expect(summary["films"] == .integer(2) && summary["genres"]?["Crime"] == .integer(1))
    }

    @Test func exportsTheBuiltInCatalogueUnlessToldOtherwise() throws {
        let run = try SkillRunnerProcess(["catalogue", "export"])
        let films = Catalogue.builtIn().films
        #expect(run.output.split(separator: "\n").count == films.count)
        let info = try SkillRunnerProcess(["catalogue", "info"])
        #expect(info.output.hasPrefix("The built-in catalogue: \(films.count) films of "))
    }

    @Test func findsAModelThatWasChanged() throws {
        let folder = try folder()
        var bytes = try folder.bytes(of: "films.model")
        bytes[bytes.count - 1] ^= 1
        let path = try folder.write(bytes, to: "films.model")
        let verified = try SkillRunnerProcess(["catalogue", "info", path, "--verify"])
        #expect(verified.status == 65)
        #expect(verified.output.contains("verified  CHANGED since it was built: "), "\(verified.output)")
        #expect(try SkillRunnerProcess(["catalogue", "info", path]).status == 0)
    }

    @Test func writesTheWholeReportWhereItIsTold() throws {
        let folder = try folder()
        let run = try SkillRunnerProcess([
            "catalogue", "build", "--csv", "\(folder.path)/own.csv", "-o", "\(folder.path)/films.model", "--report",
            "\(folder.path)/report",
        ])
        #expect(run.status == 0 && run.errors == "\(folder.path)/own.csv: 3 rows, 1 left out\n")
        let report = String(decoding: try folder.bytes(of: "report"), as: UTF8.self)
        #expect(report == "\(folder.path)/own.csv:3: 2 cells, and the header has 5\n")
    }

    @Test func saysWhatWasLeftOutOfABuildThatFailedToo() throws {
        let folder = TemporaryFolder()
        let table = try folder.write("title\n\"A\n", to: "own.csv")
        let run = try SkillRunnerProcess(["catalogue", "build", "--csv", table, "-o", "\(folder.path)/model"])
        #expect(run.status == 65 && run.output == "")
        #expect(
            run.errors == """
                \(table): 1 row, 1 left out
                  line 2: a quotation mark that is never closed
                skill-runner: \(folder.path)/model: not written: the sources hold no films

                """
        )
        #expect(folder.names == ["own.csv"])
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var words: String
        var status: Int32
        var says: String
        init(_ words: String, _ status: Int32, _ says: String) {
            (self.words, self.status, self.says) = (words, status, says)
        }
        var testDescription: String { words }
    }

    /// `@` stands for the folder.
    @Test(arguments: [
        Case("catalogue", 64, "'catalogue' alone is not a command; it is one of 'catalogue build', 'catalogue info'"),
        Case("catalogue buld", 64, "unknown command 'catalogue buld'; did you mean 'catalogue build'?"),
        Case("catalogue biuld", 64, "unknown command 'catalogue biuld'; did you mean 'catalogue build'?"),
        Case("catalouge info", 64, "unknown command 'catalouge'; did you mean 'catalogue info'?"),
        Case("catalogue xyzzy", 64, "unknown command 'catalogue xyzzy'; it is one of 'catalogue build'"),
        Case("catalogue build", 64, "-o FILE is missing"),
        Case("catalogue build -o @/m", 64, "no source: give --tmdb-movies, --movielens or --csv"),
        Case("catalogue build -o @/m --csv", 64, "--csv needs a value: --csv FILE"),
        Case("catalogue build -o @/m --columns title=a", 64, "--columns needs --csv FILE"),
        Case("catalogue build -o @/m --csv @/own.csv --columns name=a", 64, "--columns: no field is called 'name'"),
        Case(
            "catalogue build -o @/m --tmdb-credits @/own.csv",
            64,
            "--tmdb-credits needs --tmdb-movies FILE"
        ),
        Case("catalogue build -o @/m --csv @/own.csv extra", 64, "unexpected argument 'extra'"),
        Case("catalogue build -o @/m --csv @/own.csv --report @/own.csv", 64, "would overwrite an input"),
        Case("catalogue build -o @/m --csv @/own.csv --report @/m", 64, "would overwrite an input or the model"),
        Case("catalogue build -o @/m --csv @/own.csv --columns title=Name", 65, "@/own.csv: line 1: no column 'Name'"),
        Case(
            "catalogue build -o @/m --tmdb-movies @/films.model",
            65,
            "@/films.model: line 1: no column 'id', 'title'"
        ),
        Case("catalogue build -o @/m --csv @/none.csv", 66, "@/none.csv: no such file"),
        Case("catalogue build -o @/m --movielens @", 66, "@/links.csv: no such file"),
        Case("catalogue build -o @/m --csv @", 74, "@: is a folder, not a file"),
        Case("catalogue build -o @ --csv @/own.csv", 74, "@: is a folder, not a file"),
        Case("catalogue build -o @/no/m --csv @/own.csv", 74, "@/no/m: can't be written: no such folder"),
        Case("catalogue build -o @/own.csv --csv @/own.csv", 74, "@/own.csv: exists and is not a model file"),
        Case("catalogue build -o /dev/null --csv @/own.csv", 74, "/dev/null: is a pipe or a device"),
        Case("catalogue info @/none", 66, "@/none: no such file"),
        Case("catalogue info @/own.csv", 65, "@/own.csv: not a catalogue model; make one with 'catalogue build'"),
        Case("catalogue export @", 74, "@: is a folder, not a file"),
        Case("catalogue export a b", 64, "unexpected argument 'b'"),
        Case("chat --catalogue @/none", 66, "skill-runner: @/none: no such file"),
        Case("lines", 66, "skill-runner: SKILL_CATALOGUE: @/none: no such file"),
        Case("catalogue embed @", 66, "@: no texts of films (*.txt)"),
        Case("catalogue embed @/none", 66, "@/none: no such folder of texts"),
    ])
    func saysWhatIsWrong(_ c: Case) throws {
        let folder = try folder()
        func placed(_ text: String) -> String {
            text.split(separator: "@", omittingEmptySubsequences: false).joined(separator: folder.path)
        }
        let run = try SkillRunnerProcess(
            c.words.split(separator: " ").map { placed(String($0)) },
            environment: c.words == "lines" ? ["SKILL_CATALOGUE": "\(folder.path)/none"] : [:]
        )
        #expect(run.status == c.status, "\(run.errors)")
        #expect(run.output == "")
        #expect(run.errors.contains(placed(c.says)), "it said: \(run.errors)")
        #expect(folder.names == ["films.model", "own.csv"], "something was left behind")
    }

    @Test(arguments: [["catalogue", "--help"], ["help", "catalogue"]])
    func tellsTheCommandsOfTheFamily(_ words: [String]) throws {
        let run = try SkillRunnerProcess(words)
        #expect(run.status == 0 && run.errors == "")
        for command in ["build", "info [FILE]", "export [FILE]", "embed [FOLDER]"] {
            #expect(run.output.contains("  catalogue \(command) "), "\(run.output)")
        }
    }

    @Test(arguments: ["build", "info", "export", "embed"])
    func tellsItsOptionsInLinesThatFitATerminal(_ command: String) throws {
        let run = try SkillRunnerProcess(["catalogue", command, "--help"])
        #expect(run.status == 0 && run.output.contains("Usage: skill-runner catalogue \(command) [OPTION...]"))
        for line in run.output.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    }
}
