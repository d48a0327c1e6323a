#if Workbench
extension ConversationGraph {
    /// The graph in the language of Graphviz: `dot -Tsvg` draws it.
    public var dot: String { dot(nil) }

    /// The graph with what recordings exercise in green, what they exercise in part in orange, and the rest in red.
    func dot(_ coverage: RecordedCoverage?) -> String {
        func node(_ state: String?) -> String { state.map { Self.quoted("state \($0)") } ?? "end" }
        let nodes = states.map { state in
            let colour = coverage.map { ", color=\($0.states.contains(state) ? "green" : "red")" } ?? ""
            return "    \(node(state)) [label=\(Self.quoted(state))\(colour)];"
        }
        let arrows = bundles(coverage).map { bundle in
            let colour: String =
                if bundle.covered.isEmpty {
                    ""
                } else if bundle.covered.contains(true) {
                    bundle.covered.contains(false) ? ", color=orange" : ", color=green"
                } else {
                    ", color=red"
                }
            let label = bundle.labels.map { Self.quoted($0).dropFirst().dropLast() }.joined(separator: "\\n")
            return "    \(node(bundle.from)) -> \(node(bundle.to)) [label=\"\(label)\"\(colour)];"
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
#endif
