extension ConversationGraph {
    /// The graph as a Mermaid state diagram: Markdown viewers draw it.
    public var mermaid: String {
        let names = Dictionary(states.enumerated().map { ($1, "s\($0)") }, uniquingKeysWith: { first, _ in first })
        func node(_ state: String?) -> String { state.map { names[$0] ?? "" } ?? "[*]" }
        let nodes = states.map { "    state \"\(Self.escaped($0))\" as \(node($0))" }
        let arrows = bundles.map { bundle in
            "    \(node(bundle.from)) --> \(node(bundle.to)): \(bundle.labels.map(Self.escaped).joined(separator: "<br/>"))"
        }
        return (["stateDiagram-v2"] + nodes + ["    [*] --> \(node(start))"] + arrows).joined(separator: "\n") + "\n"
    }

    /// A text with everything that might be Mermaid syntax written as entities.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            let isPlain =
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || " _-().,".unicodeScalars.contains(scalar)
            return isPlain ? String(scalar) : "#\(scalar.value);"
        }.joined()
    }
}
