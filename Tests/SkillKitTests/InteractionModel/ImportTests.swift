import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct ImportTests {
    private func imported(_ files: [String: String]) async throws -> CommandLineRun {
        let folder = TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
        let paths = files.keys.sorted().map { folder.url.appending(path: $0).path }
        return try await CommandLineRun(["import"] + paths)
    }

    @Test func writesTheDeclarationsOfAnAlexaModel() async throws {
        let model = #"""
            {"interactionModel": {"languageModel": {"invocationName": "tea time", "intents": [
              {"name": "AMAZON.HelpIntent", "samples": []},
              {"name": "OrderTea", "samples": ["a {size} {Tea|tea}", "say \"{tea}\""], "slots": [
                {"name": "tea", "type": "TEA"}, {"name": "size", "type": "AMAZON.NUMBER", "samples": ["{size}"]},
                {"name": "extras", "type": "AMAZON.Food", "multipleValues": {"enabled": true}}]}],
              "types": [{"name": "TEA", "values": [{"id": "EG", "name": {"value": "earl grey", "synonyms": ["grey"]}}]}]},
              "dialog": {"intents": []}}}
            """#
        let run = try await imported(["model.json": model])
        #expect(run.status == .findings, "some things are lost")
        for line in [
            "// The skill is called \"tea time\".", "struct OrderTea: Intent {", #"        "a {size} {tea}","#,
            #"        "say \"{tea}\"","#, #"        "size": .number,"#, "    var tea: String?",
            #"            SlotType.Value("earl grey", id: "EG", synonyms: ["grey"]),"#,
        ] { #expect(run.lines.contains(line), "\(line)\n\(run.output)") }
        for lost in ["the dialog model", "the samples of the slot size", "the slot extras of OrderTea"] {
            #expect(run.errors.contains("not carried over: \(lost)"), "\(run.errors)")
        }
    }

    @Test(arguments: [
        #"""
        {"invocation": "tea time", "intents": [{"name": "OrderTea", "phrases": ["a cup of {tea}"], "inputs": [
          {"name": "tea", "type": "Tea"}]}], "inputTypes": [{"name": "Tea", "values": [{"value": "mint", "synonyms": ["minze"]}]}]}
        """#,
        #"""
        {"invocation": "tea time", "intents": {"OrderTea": {"phrases": ["a cup of {tea}"], "entities": {"tea": {"type": "Tea"}}}},
         "entityTypes": {"Tea": {"values": [{"value": "mint", "synonyms": ["minze"]}]}}}
        """#,
    ])
    func writesTheDeclarationsOfAJovoModel(_ model: String) async throws {
        let run = try await imported(["en.json": model])
        #expect(run.status == .done, "\(run.errors)")
        #expect(run.output.contains(#"SlotType.Value("mint", synonyms: ["minze"])"#))
        #expect(run.output.contains(#"        "tea": ImportedTypes.tea,"#))
    }

    @Test func writesTheDeclarationsOfRasasExamples() async throws {
        let domain = """
            version: "3.1"
            intents:
              - greet
              - order_tea
            entities:
              - tea
            responses:
              utter_hello:
              - text: hello
            """
        let examples = """
            version: "3.1"
            nlu:
            - intent: order_tea
              examples: |
                - a cup of [mint](tea)
                - I'd like [Minze]{"entity": "tea", "value": "mint"}
                - I'd like [the green one]{"entity": "tea", "value": "sencha"}
            - synonym: mint
              examples: |
                - Minze
            - regex: number
              examples: |
                - [0-9]+
            """
        let run = try await imported(["domain.yml": domain, "nlu.yml": examples])
        #expect(run.status == .findings)
        #expect(
            run.output.contains(#""a cup of {tea}","#) && run.output.contains(#""I'd like {tea}","#),
            "\(run.output)"
        )
        #expect(run.output.contains(#"SlotType.Value("mint", synonyms: ["Minze"])"#), "\(run.output)")
        #expect(run.output.contains(#"SlotType.Value("sencha", synonyms: ["the green one"])"#), "\(run.output)")
        for lost in ["'responses' of the domain", "the regular expression number", "the intent greet"] {
            #expect(run.errors.contains("not carried over: \(lost)"), "\(run.errors)")
        }
    }

    @Test func makesASlotOfEachRoleThatRasaTellsApart() async throws {
        let examples = """
            nlu:
            - intent: book_flight
              examples: |
                - from [Paris]{"entity": "city", "role": "from here"} to [Boston]{"entity": "city", "role": "to"}
                - a flight to [NYC]{"entity": "city", "role": "to", "value": "New York"}
                - what about [Rome](city)
                - [Rome](city) or [Oslo](city)
                - [two]{"entity": "count", "group": "1"} to [Bonn](city)
            """
        let run = try await imported(["nlu.yml": examples])
        #expect(run.status == .findings)
        for part in [
            #""from {city_from_here} to {city_to}","#, #""a flight to {city_to}","#, #""what about {city}","#,
            #""city_from_here": ImportedTypes.city,"#, #""city_to": ImportedTypes.city,"#,
            #"SlotType.Value("New York", synonyms: ["NYC"])"#,
        ] {
            #expect(run.output.contains(part), "\(part): \(run.output)")
        }
        #expect(!run.output.contains(#""{city} or {city}","#), "\(run.output)")
        for lost in [#"the sample "{city} or {city}" of book_flight, which has a slot twice"#, "the group 1 of count"] {
            #expect(run.errors.contains("not carried over: \(lost)"), "\(run.errors)")
        }
    }

    @Test func namesWhatSwiftHasOtherNamesFor() async throws {
        let model = #"""
            {"languageModel": {"intents": [
              {"name": "Intent", "samples": ["one {in} {2nd}"], "slots": [
                {"name": "in", "type": "IN"}, {"name": "2nd", "type": "AMAZON.US_CITY"}]},
              {"name": "order-tea", "samples": ["two", "one {in} {2nd}"], "slots": []}]}}
            """#
        let run = try await imported(["model.json": model])
        #expect(run.output.contains("struct Intent2: Intent {"), "\(run.output)")
        #expect(run.output.contains("    var `in`: String?") && run.output.contains("    var slot2nd: String?"))
        #expect(run.output.contains("struct OrderTea: Intent {"))
        #expect(run.errors.contains("{in} is not a slot of it"))
    }

    @Test(arguments: [
        ("{", "line 1, column 2"), ("{\"a\": 1}", "not a model: expected"), ("hello", "not a model: expected"),
    ])
    func refusesWhatIsNoModel(_ text: String, _ says: String) async throws {
        let run = try await imported(["model.json": text])
        #expect(run.status == .badData)
        #expect(run.output == "" && run.errors.contains(says), "\(run.errors)")
    }

    @Test func wantsAFile() async throws {
        #expect(try await CommandLineRun(["import"]).status == .wrongUsage)
        #expect(try await CommandLineRun(["import", "/nowhere/model.json"]).status == .noInput)
    }
}
