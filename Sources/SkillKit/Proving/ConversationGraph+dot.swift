extension ConversationGraph {
    /// The graph in the language of Graphviz: `dot -Tsvg` draws it.
    public var dot: String {
        func node(_ state: String?) -> String { state.map { Self.quoted("state \($0)") } ?? "end" }
        let nodes = states.map { "    \(node($0)) [label=\(Self.quoted($0))];" }
        let arrows = bundles.map { bundle in
            let label = bundle.labels.map { Self.quoted($0).dropFirst().dropLast() }.joined(separator: "\\n")
            return "    \(node(bundle.from)) -> \(node(bundle.to)) [label=\"\(label)\"];"
        }
        return """
            digraph conversation {
                node [shape=box, style=rounded];
                begin [shape=point];
                end [shape=doublecircle, label=""];
            \(nodes.joined(separator: "\n"))
                begin -> \(node(start));
            \(arrows.joined(separator: "\n"))
            }

            """
    }

    /// A text in quotation marks, with backslashes escaped.
    private static func quoted(_ text: String) -> String {
        let escaped = text.map { character in
            switch character {
            case "\"": "\\\""
            case "\\": "\\\\"
            case _ where character.isNewline: " "
            default: String(character)
            }
        }
        return "\"\(escaped.joined())\""
    }
}
