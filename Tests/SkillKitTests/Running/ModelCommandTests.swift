import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct ModelCommandTests {
    @Test func printsTheInteractionModel() async throws {
        let run = try await CommandLineRun(["model", "--locale", "en-US"])
        #expect(run.status == .done, "\(run.errors)")
        let model = try Wire.decode(InteractionModel.self, from: Data(run.output.utf8))
        let language = try #require(model.language)
        #expect(language.invocationName == "pizza")
        let names =
            ["OrderPizzaIntent"]
            + ["Yes", "No", "Stop", "Cancel", "Help", "NavigateHome", "Fallback"]
            .map { "AMAZON.\($0)Intent" }
        #expect(language.intents?.compactMap(\.name) == names)
        let order = try #require(language.intents?.first)
        #expect(order.samples == ["a {size} pizza", "I'd like a {size} pizza", "{size}", "order a pizza"])
        #expect(order.slots?.map(\.type) == ["Size"])
        #expect(language.types?.first?.values?.compactMap(\.name?.value) == ["small", "medium", "large"])
    }

    @Test(arguments: [
        ("hassil", "- \"a {size:size} pizza\""), ("rhasspy", "size = (small | medium | large)"),
        ("rhasspy", "(a | an | the | my) (<size>){size} pizza [<polite_after>]"),
        ("rhasspy", "polite_after = (please | now)"),
        // What fits no sample reaches the skill all the same, which reads the words itself.
        ("rhasspy", "[AMAZON.FallbackIntent]\n(pizza | order | <OrderPizzaIntent.size>) :-"),
    ])
    func printsTheSameInTheGrammarsOfOthers(_ format: String, _ line: String) async throws {
        let run = try await CommandLineRun(["model", "--format", format])
        #expect(run.status == .done)
        #expect(run.output.contains(line), "\(run.output)")
    }

    @Test(arguments: [
        (["model", "--format", "yaml"], "--format takes alexa, hassil or rhasspy, not 'yaml'"),
        (["model", "--locale", "de-DE"], "--locale is one of en-US, en-GB, en-AU, en-CA, en-IN, not 'de-DE'"),
    ])
    func refusesWhatItCantWrite(_ words: [String], _ says: String) async throws {
        let run = try await CommandLineRun(words)
        #expect(run.status == .wrongUsage)
        #expect(run.errors.contains(says), "\(run.errors)")
    }

    @Test(arguments: [
        ("pizza place", nil), ("Pizza", "lower-case letters"), ("p", "1 characters"),
        ("my skill", "'skill' is Alexa's own word"),
        ("pizza 4", "numbers as words"), ("joe's pizza", nil),
    ])
    func knowsWhichInvocationNamesAlexaTakes(_ name: String, _ fault: String?) {
        let found = SkillListing(invocationName: name, summary: "").invocationFinding
        if let fault { #expect(found?.contains(fault) == true, "\(found ?? "")") } else { #expect(found == nil) }
    }
}
