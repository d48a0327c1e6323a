// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "alarm",
    platforms: [.macOS(.v15)],
    // Outside of this repository: the path or address of SkillKit's own.
    dependencies: [.package(name: "movie-skill", path: "../..")],
    targets: [
        .executableTarget(name: "alarm", dependencies: [.product(name: "SkillKit", package: "movie-skill")]),
        .testTarget(name: "alarmTests", dependencies: ["alarm"]),
    ]
)
