import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct InteractionModelTests {
    @Test(arguments: [
        #"{"interactionModel":{"languageModel":{"invocationName":"tea","intents":[{"name":"A","samples":[]}],"x":1},"#
            + #""dialog":{"intents":[]},"prompts":[]},"version":"3"}"#,
        #"{"languageModel":{"invocationName":"tea","types":[{"name":"T","values":[{"id":null,"name":{"value":"a"}}]}]}}"#,
        #"{"languageModel":{"invocationName":7,"intents":[{"intent":"A"}],"types":[{"values":[{"id":12}]}]}}"#,
        "{}",
    ])
    func comesBackAsItCame(_ text: String) throws {
        let bytes = Data(text.utf8)
        let model = try Wire.decode(InteractionModel.self, from: bytes)
        #expect(try Wire.decode(JSON.self, from: Wire.encode(model)) == Wire.decode(JSON.self, from: bytes))
    }

    @Test func readsTheOlderFormToo() throws {
        let older = Data(#"{"languageModel":{"invocationName":"tea"}}"#.utf8)
        var model = try Wire.decode(InteractionModel.self, from: older)
        #expect(model.language?.invocationName == "tea")
        model.language?.invocationName = "coffee"
        #expect(try String(decoding: Wire.encode(model), as: UTF8.self).contains(#"{"languageModel":{"#))
    }

    @Test func isMadeOfTheDeclarations() throws {
        let model = InteractionModel(TeaConversation.router.declarations, invocationName: "Tea Time")
        let language = try #require(model.language)
        #expect(language.invocationName == "tea time")
        let names = try #require(language.intents).compactMap(\.name)
        #expect(Set(names).count == names.count)
        for needed in ["AMAZON.CancelIntent", "AMAZON.HelpIntent", "AMAZON.StopIntent", "AMAZON.FallbackIntent"] {
            #expect(names.contains(needed))
        }
        #expect(language.types?.compactMap(\.name) == ["Tea", "TeaSize"])
    }

    @Test(arguments: [
        ("What's {it}, then?", "What's {it} then"), ("I’d like {Tea}!", "I'd like {Tea}"),
        ("a cup - of {Tea}", "a cup - of {Tea}"), ("(please) {Tea}", "please {Tea}"), ("{ Tea } now.", "{Tea} now"),
        ("tea & milk", "tea milk"),
    ])
    func takesOnlyCharactersThatAlexaTakes(_ sample: String, _ text: String) {
        #expect(Utterance(sample).modelText == text)
    }

    /// Models of public projects, where they are at hand.
    @Test func keepsRecordedModelsWhole() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../../shared/corpus/models"
        )
        guard Files.kind(of: folder.path) == .folder else {
            print("Skipped: no recorded models are at hand.")
            return
        }
        for file in try Files.recordings(at: folder.path) {
            let bytes = try Files.read(file)
            let model = try Wire.decode(InteractionModel.self, from: bytes)
            let same = try Wire.decode(JSON.self, from: Wire.encode(model)) == Wire.decode(JSON.self, from: bytes)
            #expect(same, "\(file.lastPathComponent) is changed")
            #expect(model.language?.invocationName != nil, "\(file.lastPathComponent)")
            #expect(model.language?.intents != nil, "\(file.lastPathComponent)")
        }
    }
}
