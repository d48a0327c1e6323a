import Testing

@testable import SkillKit

@Suite("Where a new package finds SkillKit's")
struct SkillKitPackageTests {
    private static let packages: Set = [
        "/home/me/code/kit/Sources/SkillKit", "/home/me/movie-skill/Sources/SkillKit", "/home/me/eggs/Package.swift",
    ]

    private func path(_ executable: String, in current: String) -> String? {
        SkillKitPackage.path(from: "tea", executable: executable, current: current, exists: Self.packages.contains)
    }

    @Test(
        "is where the executable was built",
        arguments: [
            ("/home/me/code", "../kit"), ("/home/me/code/kit", ".."), ("/home/me", "../code/kit"),
            ("/home/me/code/kit/Examples", "../.."), ("/srv", "../../home/me/code/kit"),
        ]
    )
    func built(_ current: String, _ expected: String) {
        #expect(path("/home/me/code/kit/.build/x86_64/debug/skill-runner", in: current) == expected)
    }

    @Test("is found by a relative path too, and is no skill of somebody's")
    func others() {
        #expect(path(".build/debug/skill-runner", in: "/home/me/code/kit") == "..")
        #expect(path("./.build/debug/skill-runner", in: "/home/me/code/kit") == "..")
        #expect(path("/home/me/eggs/.build/debug/eggs", in: "/srv") == nil)
    }

    @Test("is beside it otherwise, or nowhere")
    func beside() {
        #expect(path("/usr/bin/skill-runner", in: "/home/me") == "../movie-skill")
        #expect(path("skill-runner", in: "/home/me") == "../movie-skill")
        #expect(path("/gone/.build/debug/skill-runner", in: "/srv") == nil)
        #expect(path("", in: "/srv") == nil)
    }
}
