import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The commands of a skill with two languages.
@Suite struct LocaleOptionTests {
    private static let runner = Runner(
        name: "tea",
        version: "1",
        about: "Orders tea.",
        listing: SkillListing(invocationName: "tea time", summary: "Orders tea.")
            .with(SkillListing(invocationName: "kleine teestube", summary: "Bestellt Tee."), in: .german),
        skill: { _ in Skill(TeaConversation()) }
    )

    private func run(_ words: [String], input: String = "") async throws -> CommandLineRun {
        try await CommandLineRun(Self.runner, words, input: Data(input.utf8))
    }

    @Test func printsTheModelOfEachLocale() async throws {
        for (locale, name, sample) in [
            ("en-GB", "tea time", "a cup of {Tea}"), ("de-DE", "kleine teestube", "eine Tasse {Tea}"),
        ] {
            let output = try await run(["model", "--locale", locale]).output
            let model = try #require(Wire.decode(InteractionModel.self, from: Data(output.utf8)).language)
            #expect(model.invocationName == name)
            #expect(model.intents?.first?.samples?.contains(sample) == true)
        }
    }

    @Test func givesTranslatedValuesTheIdentifiersOfTheirs() async throws {
        let output = try await run(["model", "--locale", "de-DE"]).output
        let model = try #require(Wire.decode(InteractionModel.self, from: Data(output.utf8)).language)
        let size = try #require(model.types?.first { $0.name == "TeaSize" })
        #expect(size.values?.map(\.id) == ["small", "large"])
        #expect(size.values?.map(\.name?.value) == ["klein", "groß"])
    }

    @Test func packsAModelForEachLanguage() async throws {
        let folder = TemporaryFolder()
        let packed = try await run(["package", folder.url.path, "--endpoint", "https://example.com"])
        #expect(packed.status == .done, "\(packed.errors)")
        #expect(packed.lines.dropFirst().map { String($0.suffix(10)) } == ["en-US.json", "de-DE.json"])
        let bytes = try Data(contentsOf: folder.url.appending(path: "skill.json"))
        let manifest = try #require(
            Wire.decode(JSON.self, from: bytes)["manifest"]?["publishingInformation"]?["locales"]
        )
        #expect(manifest["en-US"]?["summary"] == "Orders tea.")
        #expect(manifest["de-DE"]?["summary"] == "Bestellt Tee.")
    }

    @Test func understandsInTheLocalesLanguage() async throws {
        let understood = try await run(["understand", "--locale", "de-DE"], input: "eine große Tasse Minztee\n")
        let line = try Wire.decode(JSON.self, from: Data(understood.output.utf8))
        #expect(line["intent"] == "OrderTeaIntent")
        #expect(line["slots"]?["Size"] == "große")
    }

    @Test func chatsInTheLocalesLanguage() async throws {
        let chat = try await run(["chat", "--locale", "de-DE"], input: "tschüss\n")
        #expect(chat.lines == ["Willkommen. Welchen Tee möchtest du?", "Auf Wiedersehen."])
    }

    @Test func logsALocaleThatNobodyServes() async throws {
        let event = #"{"request":{"type":"LaunchRequest","requestId":"1","locale":"%"}}"#
        let lines: [(locale: String, says: String)] = [
            ("ja-JP", "no language of the skill serves the locale 'ja-JP'; it is answered in 'en'"),
            ("my name is Ada", "an invalid locale is answered in 'en'"),
        ]
        for (locale, says) in lines {
            let log = try await run(["invoke"], input: event.replacing("%", with: locale)).errors
            #expect(log.contains(says), "\(log)")
            #expect(!log.contains("Ada"))
        }
    }
}
