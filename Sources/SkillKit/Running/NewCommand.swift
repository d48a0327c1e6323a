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
            "Where SkillKit's package is, seen from the new one; ../movie-skill unless given"
        )
        return Command(
            "new",
            arguments: "NAME",
            summary: "Write a package with a skill to begin with, in a folder NAME",
            details: """
                The package has a skill that talks, a test that holds a dialogue and one that
                explores it, a recorded event, .gitignore, and a workflow for continuous
                integration. The folder must not exist.
                """,
            options: [path],
            skill: .none
        ) { context in
            try context.arguments.expect(atMost: 1)
            guard let name = context.arguments.positional.first else {
                throw CommandError(.wrongUsage, "new needs a name: new NAME")
            }
            guard let skill = NewSkill(name, skillKit: context[path] ?? "../movie-skill") else {
                throw CommandError(
                    .wrongUsage,
                    "'\(name.prefix(64))' is not a package's name: letters, digits and hyphens, beginning with a letter"
                )
            }
            guard case .nothing = Files.kind(of: name) else {
                throw CommandError(.inputOutput, "\(name) exists; choose another name, or remove it first")
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

                """
            )
            return .done
        }
    }
}
