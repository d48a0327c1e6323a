#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Command {
    /// A package to begin with.
    static var new: Command {
        let path = Option(
            "path",
            value: "DIR",
            "Where SkillKit's package is, seen from the new one; unless given, the one that runs"
        )
        return Command(
            "new",
            arguments: "NAME",
            summary: "Write a package with a skill to begin with, in a folder NAME",
            details: """
                The package has a skill with intents for a value, a date and a number, which keeps
                something of each person; tests that hold dialogues and one that explores them; a
                recorded event, .gitignore, and a workflow for continuous integration. The folder
                must not exist.
                """,
            options: [path],
            skill: .none
        ) { context in
            try context.arguments.expect(atMost: 1)
            guard let name = context.arguments.positional.first else {
                throw CommandError(.wrongUsage, "new needs a name: new NAME")
            }
            let current = FileManager.default.currentDirectoryPath
            let found = SkillKitPackage.path(
                from: name,
                executable: CommandLine.arguments.first ?? "",
                current: current
            ) { FileManager.default.fileExists(atPath: $0) }
            let package = context[path] ?? found ?? SkillKitPackage.beside
            let skill = try NewSkill(NewSkillName(name, skillKit: package), skillKit: package)
            guard context[path] ?? found != nil else {
                throw CommandError(
                    .wrongUsage,
                    "there is no SkillKit package at \(SkillKitPackage.beside); give --path DIR, as seen from \(name)"
                )
            }
            guard case .nothing = Files.kind(of: name) else {
                throw CommandError(.inputOutput, "\(name) exists; choose another name, or remove it first")
            }
            if let clone = SkillKitPackage.holding(current, path: package, resolved: Libc.resolved) {
                let outside = URL(filePath: clone).deletingLastPathComponent().path
                throw CommandError(
                    .wrongUsage,
                    """
                    \(name) would be inside SkillKit's own package, and could not be checked out without it; write it \
                    elsewhere: cd \(outside) && swift run --package-path \(clone) skill-runner new \(name)
                    """
                )
            }
            for (file, text) in skill.files {
                let url = URL(filePath: name).appending(path: file)
                try Files.makeFolder(url.deletingLastPathComponent().path)
                try Files.write(Data(text.utf8), to: url)
                try context.console.write("\(name)/\(file)\n")
            }
            try context.console.write(
                """

                Talk to it:  cd \(name) && swift run \(name) chat
                Test it:     swift test --disable-xctest
                Make it yours: what people say is in Sources/\(name)/Intents.swift; the article "Getting started" says how.
                Changed what it says? See the difference, and take it:  swift run \(name) replay --update

                """
            )
            return .done
        }
    }
}
