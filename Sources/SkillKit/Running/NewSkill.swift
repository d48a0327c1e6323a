/// The files of a package with a skill to begin with.
package struct NewSkill: Sendable {
    let name: String
    private let skillKit: String
    /// The name as a Swift type.
    let type: String
    /// The name as a Swift module.
    let module: String

    /// A package of some name.
    /// - Parameters:
    ///   - name: The package's name.
    ///   - skillKit: Where SkillKit's package is, as seen from the new one.
    /// - Throws: If the path has characters that a manifest or a shell reads as something else; status 64.
    package init(_ name: NewSkillName, skillKit: String) throws(CommandError) {
        guard !skillKit.isEmpty, skillKit.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }),
            skillKit.allSatisfy({ !"\"\\$`#:".contains($0) })
        else {
            throw CommandError(
                .wrongUsage,
                "'\(skillKit.prefix(200))' can't be written into a manifest and a shell's command; link it to a plainer path"
            )
        }
        self.name = name.package
        self.skillKit = skillKit
        module = name.module
        type = name.type
    }

    /// The files, by their paths below the package's folder.
    package var files: [(path: String, text: String)] {
        [
            ("Package.swift", manifest), ("Sources/\(name)/Intents.swift", Self.intents),
            ("Sources/\(name)/\(type).swift", skill), ("Sources/\(name)/main.swift", main),
            ("Tests/\(name)Tests/\(type)Tests.swift", tests), ("Events/launch.json", Self.launch),
            ("Events/launch.response.json", Self.launched),
            (".gitignore", ".build/\nPackage.resolved\n.swiftpm/\ndiaries.json\n"),
            (".github/workflows/ci.yml", workflow),
        ]
    }

    private var manifest: String {
        """
        // swift-tools-version: 6.2
        import PackageDescription

        let package = Package(
            name: "\(name)",
            platforms: [.macOS(.v15)],
            dependencies: [.package(name: "\(NewSkillName.dependency)", path: "\(skillKit)")],
            targets: [
                .executableTarget(name: "\(name)", dependencies: [.product(name: "SkillKit", package: "\(NewSkillName.dependency)")]),
                .testTarget(name: "\(name)Tests", dependencies: ["\(name)"]),
            ]
        )

        """
    }

    private var workflow: String {
        """
        on: [push, pull_request]
        jobs:
          test:
            runs-on: ubuntu-latest
            container: swift:6.3
            defaults:
              run:
                working-directory: \(name)
            steps:
              - uses: actions/checkout@v4
                with:
                  path: \(name)
              # SkillKit's repository, OWNER/NAME, is the variable SKILLKIT in this repository's settings.
              - uses: actions/checkout@v4
                with:
                  repository: ${{ vars.SKILLKIT || 'set-the-variable/SKILLKIT' }}
                  path: skillkit
              # Where Package.swift expects it; with the address of a repository there, none of this is needed.
              - run: test -e "\(skillKit)" || { mkdir -p "$(dirname "\(skillKit)")" && ln -s "$GITHUB_WORKSPACE/skillkit" "\(skillKit)"; }
              - run: swift test --disable-xctest
              - run: swift run \(name) replay
              - run: swift run \(name) check

        """
    }

    private static let launch = """
        {
          "version": "1.0",
          "session": {
            "new": true,
            "sessionId": "amzn1.echo-api.session.1",
            "application": { "applicationId": "amzn1.ask.skill.1" },
            "user": { "userId": "amzn1.ask.account.1" }
          },
          "request": {
            "type": "LaunchRequest",
            "requestId": "amzn1.echo-api.request.1",
            "timestamp": "2026-11-29T18:20:00Z",
            "locale": "en-US"
          }
        }

        """

    private static let launched = """
        {
          "response": {
            "outputSpeech": {
              "ssml": "<speak>This is your plant diary. Say for example: I watered the basil.</speak>",
              "type": "SSML"
            },
            "reprompt": {
              "outputSpeech": {
                "ssml": "<speak>This is your plant diary. Say for example: I watered the basil.</speak>",
                "type": "SSML"
              }
            },
            "shouldEndSession": false
          },
          "sessionAttributes": { "skillkit": { "state": "start", "version": 1 } },
          "version": "1.0"
        }

        """
}
