import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What `new` refuses; `.ci/examples` builds and tests what it writes.
@Suite struct NewCommandTests {
    @Test(arguments: [
        "", "1egg", "egg-", "../egg", "e", "my egg", "egg/s", "ei\u{308}", String(repeating: "e", count: 41),
    ])
    func refusesANameThatNoPackageHas(_ name: String) async throws {
        let run = try await CommandLineRun(["new", name])
        #expect(run.status == .wrongUsage)
        #expect(run.errors.contains("is not a package's name"), "\(run.errors)")
        #expect(run.output == "")
    }

    @Test func refusesAFolderThatExists() async throws {
        let run = try await CommandLineRun(["new", "Sources"])
        #expect(run.status == .inputOutput)
        #expect(run.errors.contains("Sources exists"), "\(run.errors)")
    }

    @Test func refusesToGuessAName() async throws {
        #expect(try await CommandLineRun(["new"]).status == .wrongUsage)
        #expect(try await CommandLineRun(["new", "one", "two"]).status == .wrongUsage)
    }
}
