#if Workbench
extension ConversationGraph {
    /// The graph as a Mermaid state diagram: Markdown viewers draw it.
    public var mermaid: String { mermaid(nil) }

    /// The diagram with the states that recordings exercise in green and the others in red, and a mark at each event.
    func mermaid(_ coverage: RecordedCoverage?) -> String {
        let names = Dictionary(states.enumerated().map { ($1, "s\($0)") }, uniquingKeysWith: { first, _ in first })
        func node(_ state: String?) -> String { state.map { names[$0] ?? "" } ?? "[*]" }
        let nodes = states.map { "    state \"\(Self.escaped($0))\" as \(node($0))" }
        let arrows = bundles(coverage).map { bundle in
            "    \(node(bundle.from)) --> \(node(bundle.to)): \(bundle.labels.map(Self.escaped).joined(separator: "<br/>"))"
        }
        var colours: [String] = []
        if let coverage {
            colours = ["    classDef exercised stroke:#2e8b57", "    classDef untouched stroke:#c0392b"]
            colours += states.map { state in
                "    class \(node(state)) \(coverage.states.contains(state) ? "exercised" : "untouched")"
            }
        }
        let lines = ["stateDiagram-v2"] + nodes + ["    [*] --> \(node(start))"] + arrows + colours
        return lines.joined(separator: "\n") + "\n"
    }

    /// A text with everything that might be Mermaid syntax written as entities.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            let isPlain =
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || " _-().,✓✗".unicodeScalars.contains(scalar)
            return isPlain ? String(scalar) : "#\(scalar.value);"
        }.joined()
    }
}
#endif
