import Synchronization
import Testing

@testable import MovieSkill

@Suite struct ImportReportTests {
    private static func report(_ rows: Int, leftOut: Int = 0, unread: Int = 0) -> ImportReport {
        var report = ImportReport()
        report.begin("a.csv")
        for _ in 0..<rows { report.countRow(progress: 0) }
        for line in 0..<leftOut { report.leaveOut("a.csv", line: line + 2, "no title") }
        for line in 0..<unread { report.cellUnread("a.csv", "year", line: line + 2) }
        return report
    }

    @Test(arguments: [
        (report(0), ["a.csv: 0 rows"]), (report(1), ["a.csv: 1 row"]), (report(2), ["a.csv: 2 rows"]),
        (report(9, leftOut: 1), ["a.csv: 9 rows, 1 left out", "  line 2: no title"]),
        (report(9, leftOut: 2), ["a.csv: 9 rows, 2 left out", "  line 2: no title", "  line 3: no title"]),
        (
            report(9, leftOut: 5),
            [
                "a.csv: 9 rows, 5 left out", "  line 2: no title", "  line 3: no title",
                "  and 3 more; --report FILE lists all of them",
            ]
        ),
        (
            report(9, unread: 1),
            ["a.csv: 9 rows", "  'year' can't be used on line 2; the rest of the row is kept"]
        ),
        (
            report(9, unread: 4),
            ["a.csv: 9 rows", "  'year' can't be used in 4 rows, first on line 2; the rest of the row is kept"]
        ),
    ])
    func tellsAPerson(_ report: ImportReport, _ lines: [String]) {
        #expect(report.lines(perFile: 2) == lines)
    }

    @Test func writesAllOfItAsCompilersDo() throws {
        let folder = TemporaryFolder()
        var report = Self.report(9, leftOut: 3, unread: 2)
        report.remark("All is well.")
        try report.write(to: "\(folder.path)/report")
        #expect(
            String(decoding: try folder.bytes(of: "report"), as: UTF8.self) == """
                a.csv:2: no title
                a.csv:3: no title
                a.csv:4: no title
                a.csv:2: 'year' can't be used in 2 rows, first on line 2; the rest of the row is kept
                All is well.

                """
        )
    }

    @Test func doesNotGrowWithoutEnd() throws {
        let folder = TemporaryFolder()
        let report = Self.report(1, leftOut: ImportReport.mostOmissions + 5)
        #expect(report.lines(perFile: 1).first == "a.csv: 1 row, 100005 left out")
        try report.write(to: "\(folder.path)/report")
        let lines = String(decoding: try folder.bytes(of: "report"), as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 100_001 && lines.last == "a.csv: and 5 more")
    }

    @Test func tellsHowFarItIs() {
        let told = Told()
        var report = ImportReport { step, fraction in told.add("\(step) \(fraction.map { "\($0)" } ?? "")") }
        report.begin("a/long/way/films.csv")
        for row in 1...1100 { report.countRow(progress: Double(row) / 1024) }
        report.tell("compiling")
        #expect(told.lines == ["reading films.csv 0.5", "reading films.csv 1.0", "compiling "])
    }
}

/// What was told, in order.
private final class Told: Sendable {
    private let told = Mutex<[String]>([])
    func add(_ line: String) { told.withLock { $0.append(line) } }
    var lines: [String] { told.withLock { $0 } }
}
