import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct PackageCommandTests {
    private static let arn = "arn:aws:lambda:eu-west-1:123456789012:function:pizza"

    @Test func writesWhatAskDeployTakes() async throws {
        let folder = TemporaryFolder()
        let target = folder.url.appending(path: "skill-package").path
        let run = try await CommandLineRun(["package", target, "--endpoint", Self.arn])
        #expect(run.status == .done, "\(run.errors)")
        #expect(run.lines == ["\(target)/skill.json", "\(target)/interactionModels/custom/en-US.json"])
        let bytes = try Data(contentsOf: URL(filePath: "\(target)/skill.json"))
        let manifest = try #require(Wire.decode(JSON.self, from: bytes)["manifest"])
        #expect(manifest["apis"]?["custom"]?["endpoint"]?["uri"] == .string(Self.arn))
        let locale = manifest["publishingInformation"]?["locales"]?["en-US"]
        #expect(locale?["name"] == "Pizza")
        #expect(locale?["summary"] == "Orders pizza.")
        #expect(locale?["examplePhrases"] == ["Alexa, open pizza"])
        #expect(manifest["privacyAndCompliance"]?["isExportCompliant"] == true)
        let model = try Data(contentsOf: URL(filePath: "\(target)/interactionModels/custom/en-US.json"))
        #expect(try Wire.decode(InteractionModel.self, from: model).language?.invocationName == "pizza")
    }

    @Test func leavesAloneWhatSaysSomethingElse() async throws {
        let folder = TemporaryFolder()
        let target = folder.url.path
        let others = folder.url.appending(path: "skill.json")
        try Data("{}".utf8).write(to: others)
        let words = ["package", target, "--endpoint", Self.arn]
        let refused = try await CommandLineRun(words)
        #expect(refused.status == .inputOutput)
        #expect(refused.errors.contains("skill.json exists with other content; --force replaces it"))
        #expect(try Data(contentsOf: others) == Data("{}".utf8))
        #expect(Files.kind(of: "\(target)/interactionModels") == .nothing, "all or nothing")
        #expect(try await CommandLineRun(words + ["--force"]).status == .done)
        #expect(try await CommandLineRun(words).status == .done, "the same again is no change")
    }

    @Test(arguments: [
        ([], "package needs a folder, and an address: package DIR --endpoint ARN"),
        (["there"], "package needs the address that Alexa sends requests to: --endpoint arn:aws:lambda:"),
        (["there"], "or, to look at the files first, --endpoint https://example.com/skill"),
        (
            ["there", "--endpoint", "lambda"],
            "--endpoint takes arn:aws:lambda:REGION:ACCOUNT:function:NAME or an https"
        ),
        (["there", "--endpoint", "http://example.com"], "--endpoint takes arn:aws:lambda"),
        (["there", "--endpoint", "arn:aws:lambda:eu-west-1::function:pizza"], "--endpoint takes arn:aws:lambda"),
        (["there", "--endpoint", "https://"], "--endpoint takes arn:aws:lambda"),
        (["there", "--endpoint", "https://:443/alexa"], "--endpoint takes arn:aws:lambda"),
        (["there", "--endpoint", "https://example.com:8443/alexa"], "port 443 only"),
        (["there", "--endpoint", "HTTPS://example.com:80"], "port 443 only"),
        (["there", "--endpoint", "https://[::1]:5000"], "port 443 only"),
        (["there", "--endpoint", "https://me@example.com:1/?a=b:443"], "port 443 only"),
        (["there", "--endpoint", "https://example.com:"], "port 443 only"),
        (["there", "more", "--endpoint", "https://example.com"], "unexpected argument 'more'"),
    ])
    func refusesInWords(_ words: [String], _ says: String) async throws {
        let run = try await CommandLineRun(["package"] + words)
        #expect(run.status == .wrongUsage)
        #expect(run.errors.contains(says), "\(run.errors)")
    }

    @Test(arguments: [
        "https://example.com", "https://example.com:443", "https://example.com:443/alexa?to=host:8443",
        "https://example.com/a:8443", "https://[::1]/", "https://[::1]:443", arn,
    ])
    func takesAnEndpointThatAlexaTakes(_ endpoint: String) async throws {
        let folder = TemporaryFolder()
        let run = try await CommandLineRun(["package", folder.url.path, "--endpoint", endpoint])
        #expect(run.status == .done, "\(run.errors)")
    }
}
