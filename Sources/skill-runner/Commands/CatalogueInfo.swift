import MovieSkill
import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Command<MovieConversation> {
    /// `catalogue info`: describes a catalogue.
    static var catalogueInfo: Command {
        let verify = Option("verify", "Check the whole model against its checksums")
        let json = Option("json", "Print one JSON document")
        return Command(
            "catalogue info",
            arguments: "[FILE]",
            summary: "Describe a catalogue",
            details: """
                FILE is a model that 'catalogue build' made; the built-in catalogue unless given. With
                --verify, a model that has changed since it was built gives exit status 65.
                """,
            options: [verify, json, .catalogue],
            skill: .none
        ) { context in
            try context.arguments.expect(atMost: 1)
            let catalogue = try Catalogue(context.arguments, file: context.arguments.positional.first)
            let summary = catalogue.summary(verify: context[verify])
            if context[json] {
                try context.console.write(line: try Wire.encode(summary, pretty: true))
            } else {
                let name = context.arguments.positional.first ?? context[.catalogue] ?? "The built-in catalogue"
                try context.console.write("\(name): \(summary.text)")
            }
            return summary.damaged?.isEmpty == false ? .badData : .done
        }
    }
}

extension CatalogueSummary {
    /// For a person.
    fileprivate var text: String {
        func listed(
            _ counts: [String: Int],
            mark: String = "",
            by isBefore: ((key: String, value: Int), (key: String, value: Int)) -> Bool
        ) -> String {
            counts.sorted(by: isBefore).map { "\($0.key)\(mark) \($0.value)" }.joined(separator: ", ")
        }
        let span = decades.isEmpty ? "" : " of \(years.first ?? 0) to \(years.last ?? 0)"
        let verdict = damaged.map { damaged in
            damaged.isEmpty ? "as it was built" : "CHANGED since it was built: \(damaged.joined(separator: ", "))"
        }
        return """
            \(films) film\(films == 1 ? "" : "s")\(span)
            decades   \(listed(decades, mark: "s") { $0.key < $1.key })
            genres    \(listed(genres) { ($1.value, $0.key) < ($0.value, $1.key) })
            known of  \(listed(described) { $0.key < $1.key })
            model     \(bytes) bytes: \(listed(sections) { ($1.value, $0.key) < ($0.value, $1.key) })
            \(verdict.map { "verified  \($0)\n" } ?? "")
            """
    }
}
