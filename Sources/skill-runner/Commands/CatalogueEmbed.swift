import MovieSkill
import SkillKit

extension Command<MovieConversation> {
    /// `catalogue embed`: compiles the built-in catalogue.
    static var catalogueEmbed: Command {
        let output = Option("output", letter: "o", value: "FILE", "Where to write the source")
        return Command(
            "catalogue embed",
            arguments: "[FOLDER]",
            summary: "Compile the built-in catalogue's texts to Swift source",
            details: """
                FOLDER holds texts of films, *.txt; Sources/MovieSkill/Catalogue/Films unless given.
                The source is Sources/MovieSkill/Catalogue/BuiltInCatalogue.swift unless -o says
                otherwise, and is written atomically.
                """,
            options: [output],
            skill: .none
        ) { context in
            try context.arguments.expect(atMost: 1)
            let folder = context.arguments.positional.first ?? "Sources/MovieSkill/Catalogue/Films"
            let output = context[output] ?? "Sources/MovieSkill/Catalogue/BuiltInCatalogue.swift"
            let count: Int
            do throws(FileError) { count = try BuiltInTexts.compile(folder, to: output) } catch {
                throw CommandError(error)
            }
            try context.console.write("\(count) films compiled into \(output)\n")
            return .done
        }
    }
}
