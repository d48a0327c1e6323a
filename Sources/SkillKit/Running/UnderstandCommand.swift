#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Command {
    /// Words in, intents out.
    static var understand: Command {
        let explain = Option("explain", "Say why, and what else it could be")
        return Command(
            "understand",
            summary: "Tell which intent and slots words stand for, a line each",
            details: """
                Reads lines from standard input until it ends: what somebody says, or a state, a
                tab and what somebody says in it. States: \(Self.states ?? "the names of their cases").
                Without one it is the state in which a session starts. Every line gets one line of
                JSON: {"utterance", "intent", "slots", "confidence"}, the slots as they were
                spoken; text without a meaning is AMAZON.FallbackIntent. --explain adds the sample that
                it comes from, and all other readings.
                """,
            options: [.locale, explain]
        ) { context in
            try context.arguments.expect(atMost: 0)
            let language = try context.arguments.locale(of: C.self).language
            let recognizer = IntentRecognizer(try context.skill(), in: language)
            var lines = LineReader(context.console, limit: 65_536)
            var number = 0
            while let line = try lines.next() {
                number += 1
                let (text, state) = try Self.said(line, number)
                let expected = C.expected(in: state)
                let answer =
                    context[explain]
                    ? Understood(text, explained: recognizer.readings(of: text, expecting: expected))
                    : Understood(text, recognizer.reading(of: text, expecting: expected))
                try context.console.write(line: try Wire.encode(answer))
            }
            return .done
        }
    }

    private static var states: String? {
        let kinds = C.State.kinds
        return kinds.isEmpty ? nil : kinds.map(\.rawValue).joined(separator: ", ")
    }

    /// Whether there is such a state; without a list of kinds, the state's JSON tells.
    private static func isState(_ kind: C.State.Kind) -> Bool {
        guard C.State.kinds.isEmpty else { return C.State.kinds.contains(kind) }
        do {
            _ = try Wire.decode(C.State.self, from: Wire.encode([kind.rawValue: [String: String]()]))
            return true
        } catch let input as InputError {
            // What it lacks is below its name.
            return !input.path.isEmpty
        } catch {
            return false
        }
    }

    /// What a line says, and in which state.
    private static func said(_ line: LineReader.Line, _ number: Int) throws -> (text: String, state: C.State.Kind) {
        // A text that is too long to say means nothing, as it would to a device.
        guard case .line(let bytes) = line else { return ("", C.start.kind) }
        let line = String(decoding: bytes, as: UTF8.self)
        guard let tab = line.firstIndex(of: "\t") else { return (line, C.start.kind) }
        let name = String(line[..<tab])
        let text = String(line[line.index(after: tab)...])
        if name.isEmpty { return (text, C.start.kind) }
        guard let state = C.State.Kind(rawValue: name), isState(state) else {
            let known = C.State.kinds.map(\.rawValue)
            throw CommandError(
                .badData,
                "line \(number): unknown state '\(name.prefix(64))'"
                    + (states.map { "; it is one of \($0)" } ?? "")
                    + suggestion(for: name, among: known)
            )
        }
        return (text, state)
    }
}

/// A line that `understand` writes.
private struct Understood: Encodable {
    var utterance: String
    var intent: IntentName
    var slots: [String: String]
    var confidence: Double
    var reason: String?
    var others: [Other]?

    struct Other: Encodable {
        var intent: IntentName
        var slots: [String: String]
        var confidence: Double
        var reason: String

        init(_ reading: Reading) {
            intent = reading.intent
            slots = reading.slots.spoken
            confidence = reading.rounded
            reason = reading.reason
        }
    }

    init(_ text: String, _ reading: Reading) {
        utterance = text
        intent = reading.intent
        slots = reading.slots.spoken
        confidence = reading.rounded
    }

    init(_ text: String, explained readings: [Reading]) {
        let best = readings.first ?? .fallback
        self.init(text, best)
        reason = best.reason
        others = readings.dropFirst().map(Other.init)
    }
}

extension Slots {
    /// What was said for each slot.
    fileprivate var spoken: [String: String] { names.reduce(into: [:]) { $0[$1] = self[$1]?.spoken } }
}

extension Reading {
    /// The confidence, to three places.
    fileprivate var rounded: Double { (confidence * 1000).rounded() / 1000 }
}
