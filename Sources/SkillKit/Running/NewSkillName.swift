/// The name of a new package, which is its module's too, and that of a type.
package struct NewSkillName: Sendable, Hashable {
    /// The package's name: `my-eggs`.
    let package: String
    /// The name as a Swift module: `my_eggs`.
    var module: String { String(package.map { $0 == "-" ? "_" : $0 }) }
    /// The name as a Swift type: `MyEggsSkill`.
    var type: String {
        package.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + "Skill"
    }

    /// Checks a name.
    /// - Parameters:
    ///   - name: The package's name.
    ///   - skillKit: The path of SkillKit's package, whose last part is the name by which SwiftPM knows it.
    /// - Throws: What is wrong with the name, and which one would do; status 64.
    package init(_ name: String, skillKit: String) throws(CommandError) {
        let isPlain = name.utf8.allSatisfy { byte in
            (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
        }
        guard isPlain, (2...40).contains(name.utf8.count), let first = name.first, first.isLetter, name.last != "-"
        else {
            throw CommandError(
                .wrongUsage,
                """
                '\(name.prefix(64))' is not a package's name: 2 to 40 letters, digits and hyphens, beginning with a \
                letter and not ending with a hyphen
                """
            )
        }
        package = name
        let folder = skillKit.split(separator: "/").last.map { $0.lowercased() }
        let reason: String
        if Self.keywords.contains(name) {
            reason = "it is a word of Swift's, so nothing could import it"
        } else if Self.modules.contains(module.lowercased()) {
            reason = "a module of Swift's or of SkillKit's has that name"
        } else if name.lowercased() == Self.dependency || name.lowercased() == folder {
            reason = "that is the name of SkillKit's package, on which the new one depends"
        } else {
            return
        }
        throw CommandError(
            .wrongUsage,
            "'\(name)' can't be the name of a package that uses SkillKit: \(reason); my-\(name.lowercased()) could be"
        )
    }

    /// What the manifest calls SkillKit's package, wherever it is.
    static let dependency = "movie-skill"

    /// The words that can't follow `import`; others, such as `actor`, can.
    private static let keywords: Set<String> = [
        "Any", "Self", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
        "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
        "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
        "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super",
        "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]

    /// The modules that a package with SkillKit and tests is built with, in lower case: where file systems know no case,
    /// the compiler would find one for another.
    private static let modules: Set<String> = [
        // Of the toolchain.
        "builtin", "cdispatch", "corefoundation", "cxx", "cxxstdlib", "darwin", "dispatch", "distributed", "foundation",
        "foundationessentials", "foundationinternationalization", "foundationnetworking", "foundationxml", "glibc",
        "musl", "observation", "packagedescription", "regexbuilder", "runtime", "swift", "swiftglibc",
        "swiftononesupport", "swiftshims", "synchronization", "testing", "xctest",
        // Of SkillKit's package.
        "faultserver", "movieskill", "skill_runner", "skillkit",
    ]
}
