import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// One run of a skill's executable in this process, on real file descriptors.
struct CommandLineRun {
    let status: ExitCode
    let output: String
    let errors: String

    /// The lines of the output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// Runs the pizza skill's executable.
    init(
        _ words: [String],
        input: String = "",
        environment: [String: String] = [:],
        as executable: String = ""
    ) async throws {
        try await self.init(
            Runner(name: "pizza", version: "1.2.3", about: "Orders pizza.", skill: { _ in Skill(Pizza()) }),
            words,
            input: Data(input.utf8),
            environment: environment,
            as: executable
        )
    }

    init(
        _ runner: Runner<some Conversation>,
        _ words: [String],
        input: Data,
        environment: [String: String] = [:],
        as executable: String = ""
    ) async throws {
        let folder = TemporaryFolder()
        let descriptors = try ["input", "output", "errors"].map { name in
            let file = folder.url.appending(path: name)
            try (name == "input" ? input : Data()).write(to: file)
            return open(file.path, O_RDWR)
        }
        defer { descriptors.forEach { _ = close($0) } }
        let console = Console(
            input: descriptors[0],
            output: descriptors[1],
            errors: descriptors[2],
            environment: environment
        )
        status = await runner.run(words, as: executable, on: console)
        output = try folder.text(of: "output")
        errors = try folder.text(of: "errors")
    }
}

/// A folder that goes when nobody holds it any more.
final class TemporaryFolder: Sendable {
    let url: URL

    init() {
        url = FileManager.default.temporaryDirectory.appending(path: "SkillKitTests-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ text: String, to name: String) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
    }
}
