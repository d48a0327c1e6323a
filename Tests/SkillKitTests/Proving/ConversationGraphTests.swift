import SkillKit
import Testing

@Suite struct ConversationGraphTests {
    private func explored() async throws -> ConversationGraph {
        let plan = ExplorationPlan<CakeConversation>(
            outcomes: ["oven \"broken\"": Skill(CakeConversation(fault: .neverConfirms))],
            turns: 600,
            walks: 0
        )
        return try await Exploration(of: Skill(CakeConversation(fault: nil)), plan).graph
    }

    @Test func holdsWhatLeadsWhereAndOverWhichBackendAlone() async throws {
        let graph = try await explored()
        #expect(graph.start == "start")
        #expect(graph.states == ["start", "offering", "confirming"])
        let fromOffering = graph.edges.filter { $0.from == "offering" && $0.event == "agreed" }
        #expect(fromOffering.map(\.to) == ["confirming", nil])
        #expect(fromOffering.map(\.outcomes) == [[], ["oven \"broken\""]])
    }

    @Test func isDrawnForMermaid() async throws {
        let lines = try await explored().mermaid.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }
        #expect(lines.first == "stateDiagram-v2")
        #expect(lines.contains("state \"offering\" as s1"))
        #expect(lines.contains("[*] --> s0"))
        #expect(lines.contains("s1 --> s2: agreed<br/>askedForHelp") == false, "help stays where it is")
        #expect(lines.contains("s1 --> s2: agreed"))
        #expect(lines.contains { $0.hasPrefix("s1 --> [*]: ") && $0.contains("agreed (oven #34;broken#34;)") })
    }

    @Test func isDrawnForGraphviz() async throws {
        let dot = try await explored().dot
        #expect(dot.hasPrefix("digraph conversation {\n") && dot.hasSuffix("}\n"))
        #expect(dot.contains("    begin -> \"state start\";\n"))
        #expect(dot.contains("    \"state offering\" -> \"state confirming\" [label=\"agreed\"];\n"))
        #expect(dot.contains("agreed (oven \\\"broken\\\")"))
    }
}
