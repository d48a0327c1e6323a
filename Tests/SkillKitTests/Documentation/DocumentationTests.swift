import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Compares the Swift code that the README and the articles show with code that is compiled here.
@Suite struct DocumentationTests {
    @Test(arguments: Self.articles) func showsOnlyCodeThatIsCompiledHere(_ article: String) throws {
        let missing = try Self.fences(of: Self.text(article)).filter { fence in
            !Self.isManifest(fence) && !Self.sources.contains { Self.shows($0, fence) }
        }
        for fence in missing {
            Issue.record(
                """
                \(article): this code is in no file below Tests/SkillKitTests/Documentation, Readme or Examples:
                \(fence.joined(separator: "\n"))
                """
            )
        }
    }

    @Test func findsTheArticles() {
        #expect(Self.articles.count > 2)
    }

    @Test func findsCodeThatIsIndented() {
        let source = Self.lines("func f() {\n    let a = 1\n\n    print(a)\n}")
        #expect(Self.shows(source, Self.lines("let a = 1\n\nprint(a)")))
        #expect(!Self.shows(source, Self.lines("let a = 1\nprint(a)")))
        #expect(!Self.shows(source, Self.lines("let a = 1\n\n  print(a)")))
        #expect(!Self.shows(source, []))
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")

    /// The README, and every article of a catalogue.
    private static let articles: [String] = {
        var articles = ["README.md"]
        for catalogue in names(in: "Documentation") {
            articles += names(in: "Documentation/\(catalogue)").filter { $0.hasSuffix(".md") }
                .map { "Documentation/\(catalogue)/\($0)" }
        }
        return articles
    }()

    /// The lines of every file whose code may be shown.
    private static let sources: [[Substring]] = folders.flatMap { folder in
        names(in: folder).filter { $0.hasSuffix(".swift") }.map { lines((try? text("\(folder)/\($0)")) ?? "") }
    }

    private static let folders: [String] =
        ["Tests/SkillKitTests/Documentation", "Tests/SkillKitTests/Readme"]
        + names(in: "Examples").flatMap { ["Examples/\($0)/Sources/\($0)", "Examples/\($0)/Tests/\($0)Tests"] }

    private static func names(in folder: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
        return (names ?? []).sorted()
    }

    private static func text(_ path: String) throws -> String {
        try String(decoding: Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The lines of each block of Swift code.
    private static func fences(of text: String) -> [[Substring]] {
        var fences: [[Substring]] = []
        var fence: [Substring]?
        for line in lines(text) {
            if let open = fence {
                if line == "```" { fences.append(open) }
                fence = line == "```" ? nil : open + [line]
            } else if line == "```swift" {
                fence = []
            }
        }
        return fences
    }

    /// `.ci/docs` reads these, for no file of a target can.
    private static func isManifest(_ fence: [Substring]) -> Bool {
        fence.first?.hasPrefix("// swift-tools-version") == true
    }

    /// Whether lines stand in a file one after the other, all of them as far to the right as the first.
    private static func shows(_ source: [Substring], _ fence: [Substring]) -> Bool {
        guard let first = fence.first else { return false }
        return source.indices.contains { start in
            guard source[start].hasSuffix(first), source.count - start >= fence.count else { return false }
            let margin = source[start].dropLast(first.count)
            guard margin.allSatisfy({ $0 == " " }) else { return false }
            return zip(source[start...], fence).allSatisfy { $0 == ($1.isEmpty ? "" : margin + $1) }
        }
    }
}
