import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The reports of `replay` for people and programs.
@Suite struct ReplayReportTests {
    private let folder = TemporaryFolder()
    private func path(_ name: String) -> String { folder.url.appending(path: name).path }

    /// A recording of three turns, in the last of which the skill once said something else, and one malformed line.
    private func record() async throws {
        _ = try await CommandLineRun(
            ["chat", "--record", path("a.jsonl")],
            input: "a small pizza\nyes\n"
        )
        let text = try folder.text(of: "a.jsonl")
        try folder.write(text.replacing("is on its way", with: "<was> & ordered") + "{\"x\":\n", to: "a.jsonl")
    }

    @Test func showsATurnOnAPageThatOpensOffline() async throws {
        try await record()
        let run = try await CommandLineRun(["replay", "--html", path("report.html"), path("a.jsonl")])
        #expect(run.status == .couldNotRun)
        let page = try folder.text(of: "report.html")
        for part in [
            "<!doctype html>", "OrderPizzaIntent with size &quot;small&quot;",
            "<blockquote>A small pizza. Shall I order it?",
            "<dt>state</dt><dd>start → confirming</dd>", "and after a silence: ", "The session ends.",
            "<del>&lt;was&gt; &amp; ordered.</del>", "<ins>is on its way.</ins>", "class=\"turn different\"",
            "<dt>understood</dt><dd>OrderPizzaIntent with size &quot;small&quot;, 1.0: ", "line 4: not JSON at column",
        ] {
            let isThere = page.contains(part)
            #expect(isThere, "\(part) is not on the page")
        }
        #expect(page.components(separatedBy: "<article ").count == 4)
        for outside in ["http://", "https://", "<link", " src=", "@import", "url("] {
            let isThere = page.contains(outside)
            #expect(!isThere, "it would load \(outside)")
        }
    }

    @Test func tellsNobodysIdentifiersOnThePage() async throws {
        let request =
            #"{"version":"1.0","session":{"new":true,"sessionId":"s","attributes":{"me":{"userId":"UNSPEAKABLE1"}},"#
            + #""user":{"userId":"UNSPEAKABLE2","accessToken":"UNSPEAKABLE3"}},"request":{"type":"IntentRequest","intent":"#
            + #"{"name":"OrderPizzaIntent","slots":{"size":{"name":"size","value":"unspeakable4@example.com"}}}}}"#
        try folder.write(
            #"{"said":"for unspeakable5@example.com","request":\#(request),"response":{"response":{"card":"#
                + #"{"deviceId":"UNSPEAKABLE6"}},"sessionAttributes":{"me":{"userId":"UNSPEAKABLE7"}}}}"# + "\n",
            to: "a.jsonl"
        )
        _ = try await CommandLineRun(["replay", "--html", path("report.html"), path("a.jsonl")])
        let page = try folder.text(of: "report.html")
        #expect(page.contains("<article "))
        #expect(!page.lowercased().contains("unspeakable"), "\(page.suffix(3000))")
    }

    @Test func reportsToContinuousIntegration() async throws {
        try await record()
        _ = try await CommandLineRun(["replay", "--junit", path("report.xml"), path("a.jsonl"), path("none.jsonl")])
        _ = try await CommandLineRun(["replay", "--junit", path("report.xml"), path("a.jsonl")])
        let report = try folder.text(of: "report.xml")
        #expect(report.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"replay\">\n"))
        #expect(report.hasSuffix("</testsuite>\n</testsuites>\n"))
        #expect(report.components(separatedBy: "<testcase ").count == 5)
        #expect(report.components(separatedBy: "<failure ").count == 2)
        #expect(report.contains("[-&lt;was&gt; &amp; ordered.-] {+is on its way.+}"), "\(report)")
        #expect(report.contains("name=\"line 4\"><error message=\"not JSON at column"))
    }

    @Test func leavesNoHalfReport() async throws {
        let run = try await CommandLineRun(["replay", "--html", path("r.html"), path("nowhere")])
        #expect(run.status == .couldNotRun)
        #expect(!FileManager.default.fileExists(atPath: path("r.html")))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
        let unwritable = try await CommandLineRun(["replay", "--html", "/nowhere/r.html", path("nowhere")])
        #expect(unwritable.status == .couldNotRun)
        #expect(unwritable.errors.contains("/nowhere/r.html: can't be written"))
    }
}
