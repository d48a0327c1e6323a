// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "movie-skill",
    // The first versions with `Mutex`.
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    products: [
        .library(name: "SkillKit", targets: ["SkillKit"]),
        .library(name: "MovieSkill", targets: ["MovieSkill"]),
        .executable(name: "skill-runner", targets: ["skill-runner"]),
    ],
    traits: [
        .trait(
            name: "HTTPS",
            description: "Whatever needs URLSession, and with it full Foundation and ICU. Off for the lean executable."
        ),
        .trait(
            name: "Workbench",
            description: """
                The commands with which a skill is made and tried, beside those that serve a device: chat, check, graph, \
                model, replay and so on; and HTTPS. Off for the lean executable.
                """
        ),
        // One, which has the other with it: of two, SwiftPM passes the names in an order that changes from run to run, and
        // then everything is compiled again.
        .default(enabledTraits: ["Workbench"]),
    ],
    targets: [
        .target(name: "SkillKit", swiftSettings: strict),
        .target(
            name: "MovieSkill",
            dependencies: ["SkillKit"],
            exclude: ["Catalogue/Films", "Dialogue/training.tsv"],
            swiftSettings: strict
        ),
        .executableTarget(name: "skill-runner", dependencies: ["MovieSkill", "SkillKit"], swiftSettings: strict),
        .target(name: "FaultServer", dependencies: ["SkillKit"], path: "Tests/FaultServer", swiftSettings: strict),
        .testTarget(
            name: "SkillKitTests",
            dependencies: ["FaultServer", "SkillKit"],
            exclude: ["Alexa/Check/wrong-responses.json"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "MovieSkillTests",
            dependencies: ["FaultServer", "MovieSkill", "SkillKit"],
            exclude: [
                "Titles/spoken-titles.tsv", "Understanding/utterances.tsv", "Understanding/later-utterances.tsv",
                "Understanding/people-utterances.tsv",
            ],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
