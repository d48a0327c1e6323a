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

    @Test(arguments: [
        ("class", "a word of Swift's"), ("Self", "a word of Swift's"), ("default", "a word of Swift's"),
        ("Swift", "a module"), ("Testing", "a module"), ("Foundation", "a module"), ("foundation", "a module"),
        ("XCTest", "a module"), ("Glibc", "a module"), ("SkillKit", "a module"), ("skillkit", "a module"),
        ("MovieSkill", "a module"), ("skill-runner", "a module"), ("FaultServer", "a module"),
        ("movie-skill", "SkillKit's package"), ("Movie-Skill", "SkillKit's package"), ("kit", "SkillKit's package"),
    ])
    func refusesANameThatCanNotBuild(_ name: String, _ reason: String) async throws {
        let run = try await CommandLineRun(["new", name, "--path", "../../kit"])
        #expect(run.status == .wrongUsage)
        #expect(run.errors.contains("'\(name)' can't be the name"), "\(run.errors)")
        #expect(run.errors.contains(reason), "\(run.errors)")
        #expect(run.errors.contains("my-\(name.lowercased()) could be"), "\(run.errors)")
        #expect(run.output == "")
    }

    @Test func refusesToWriteIntoSkillKitsOwnPackage() async throws {
        let run = try await CommandLineRun(["new", "my-eggs", "--path", ".."])
        #expect(run.status == .wrongUsage)
        let clone = FileManager.default.currentDirectoryPath
        #expect(run.errors.contains("inside SkillKit's own package"), "\(run.errors)")
        #expect(run.errors.contains("swift run --package-path \(clone) skill-runner new my-eggs"), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: "my-eggs"))
    }

    @Test(arguments: ["../k\"it", "../$(kit)", "../`kit`", "../k\\it", "../k\nit", "../k: it", ""])
    func refusesAPathThatAShellReadsAsSomethingElse(_ path: String) async throws {
        let run = try await CommandLineRun(["new", "my-eggs", "--path", path])
        #expect(run.status == .wrongUsage)
        #expect(run.errors.contains("can't be written into a manifest"), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: "my-eggs"))
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
