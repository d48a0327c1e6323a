/// The files of a package with a skill to begin with.
struct NewSkill: Sendable {
    private let name: String
    private let skillKit: String
    /// The name as a Swift type.
    private let type: String
    /// The name as a Swift module.
    private let module: String

    /// A package of some name.
    /// - Parameters:
    ///   - name: The package's name.
    ///   - skillKit: Where SkillKit's package is, as seen from the new one.
    /// - Throws: If the path has characters that a manifest or a shell reads as something else; status 64.
    init(_ name: NewSkillName, skillKit: String) throws(CommandError) {
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
    var files: [(path: String, text: String)] {
        [
            ("Package.swift", manifest), ("Sources/\(name)/\(type).swift", skill), ("Sources/\(name)/main.swift", main),
            ("Tests/\(name)Tests/\(type)Tests.swift", tests), ("Events/launch.json", Self.launch),
            ("Events/launch.response.json", Self.launched), (".gitignore", ".build/\nPackage.resolved\n.swiftpm/\n"),
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

    private var skill: String {
        """
        import SkillKit

        /// An egg: "a soft egg, please".
        struct BoilEgg: Intent {
            static let name: IntentName = "BoilEggIntent"
            static let samples: [Utterance] = ["a {style} egg", "boil an egg", "boil me a {style} egg", "{style}"]
            static let filling = SlotFilling(.required("style", ask: "Soft, medium or hard?"))
            // Codable, so that a state can hold it.
            enum Style: String, SlotValue, Codable, CaseIterable { case soft, medium, hard }
            var style: Style
        }

        /// More time: "wait two minutes".
        struct Wait: Intent {
            static let name: IntentName = "WaitIntent"
            static let samples: [Utterance] = ["wait {length}", "{length} more", "tell me in {length}"]
            var length: SpokenDuration
        }

        struct \(type): Conversation {
            enum State: String, ConversationState, CaseIterable { case start, cooking }
            enum Event: ConversationEvent { case opened, chose(BoilEgg), waiting(Wait), helped, left, confused, ended }

            static let start = State.start
            static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
                Route(BoilEgg.self, Event.chose)
                Route(Wait.self, Event.waiting)
                Route(.help, .helped)
                Route(.stop, .left)
                Route(.cancel, .left)
            }

            // Every event has an answer in every state; the compiler counts.
            func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
                switch (event, state) {
                case (.opened, _): .move(to: .start, .ask("How would you like your egg: soft, medium or hard?"))
                case (.chose(let egg), _): .move(to: .cooking, .ask("\\(minutes(egg.style)) minutes. Say wait two minutes for more."))
                case (.waiting(let wait), .cooking): .stay(.tell("\\(wait.length.words(in: turn.language)) more. Enjoy."))
                case (.waiting, .start), (.helped, .start), (.confused, .start): .stay(.ask("Say soft, medium or hard."))
                case (.helped, .cooking), (.confused, .cooking): .stay(.ask("Say wait two minutes, or stop."))
                case (.left, _): .stay(.tell("Enjoy your breakfast."))
                case (.ended, _): .stay(.silent)
                }
            }

            private func minutes(_ style: BoilEgg.Style) -> Int {
                switch style {
                case .soft: 4
                case .medium: 6
                case .hard: 10
                }
            }
        }

        """
    }

    private var main: String {
        """
        import SkillKit

        Runner(
            name: "\(name)",
            version: "1.0.0",
            about: "Times an egg.",
            listing: SkillListing(invocationName: "breakfast egg", summary: "Times an egg."),
            skill: { _ in Skill(\(type)()) }
        ).main()

        """
    }

    private var tests: String {
        """
        import SkillKit
        import Testing

        @testable import \(module)

        @Suite struct \(type)Tests {
            @Test func boilsASoftEgg() async throws {
                var dialog = Dialog(with: Skill(\(type)()))
                try await dialog.launch()
                #expect(try await dialog.hear("boil an egg").plainText == "Soft, medium or hard?")
                #expect(try await dialog.hear("soft, please").plainText == "4 minutes. Say wait two minutes for more.")
                #expect(try await dialog.hear("wait two minutes").plainText == "2 minutes more. Enjoy.")
            }

            @Test func keepsEveryRule() async throws {
                let exploration = try await Exploration(of: Skill(\(type)()), ExplorationPlan(turns: 2000))
                #expect(exploration.findings.isEmpty, "\\(exploration)")
            }
        }

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
              "ssml": "<speak>How would you like your egg: soft, medium or hard?</speak>",
              "type": "SSML"
            },
            "reprompt": {
              "outputSpeech": {
                "ssml": "<speak>How would you like your egg: soft, medium or hard?</speak>",
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
