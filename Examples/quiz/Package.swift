// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "quiz",
    platforms: [.macOS(.v15)],
    // Outside of this repository: the path or address of SkillKit's own.
    dependencies: [.package(name: "movie-skill", path: "../..")],
    targets: [
        .executableTarget(name: "quiz", dependencies: [.product(name: "SkillKit", package: "movie-skill")]),
        .testTarget(name: "quizTests", dependencies: ["quiz"]),
    ]
)
