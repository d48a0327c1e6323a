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

    @Test(
        "holds a folder in it, however its path is written",
        arguments: [
            ("/home/me/kit", "..", true), ("/home/me/kit", ".././", true), ("/home/me/kit/Examples", "../..", true),
            ("/home/me/kit", "/home/me/kit", true), ("/home/me/kit/Examples", "/link", true),
            ("/home/me", "../kit", false), ("/home/me", "./../kit", false), ("/home/me/kitten", "/home/me/kit", false),
            ("/home/me/kit", "../../other", false), ("/home/me/kit", "vendor/kit", false),
            ("/home/me", "../not-there", false), ("/home/me", "", false),
        ]
    )
    func holding(_ current: String, _ path: String, _ isInside: Bool) {
        let real = [
            "/home/me/kit/": "/home/me/kit", "/home/me/kit/..": "/home/me", "/home/me/kit/Examples/..": "/home/me/kit",
            "/link": "/home/me/kit", "/home/me/kit/../other": "/home/me/other", "/home/me/kit/.": "/home/me/kit",
        ]
        let there: Set = ["/home/me", "/home/me/kit", "/home/me/kit/Examples", "/home/me/kitten"]
        let package = SkillKitPackage.holding(current, path: path) { real[$0] ?? (there.contains($0) ? $0 : nil) }
        #expect(package == (isInside ? "/home/me/kit" : nil))
    }
}
