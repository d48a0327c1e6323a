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
                tab and what somebody says in it. Without a state, it is the one in which a
                session starts.
                States: \(Self.states ?? "the names of their cases").
                Every line gets one line of JSON: {"utterance", "intent", "slots",
                "confidence"}. The slots are as spoken, several values as a list; text without a
                meaning is AMAZON.FallbackIntent. If words mean a value of their slot's type,
                "resolved" has it: "tomorrow" is a date, "biggish" may be large. 'lines' answers
                these lines as they are.
                --explain adds how the intent was found, and what else it could be, even if that
                is not sure enough. --model understands by any Alexa interaction model instead
                of the skill's own declarations; it has no states.
                """,
            options: [.locale, .modelFile, explain]
        ) { context in
            try context.arguments.expect(atMost: 0)
            let model = try context.modelFile()
            let locale = try context.arguments.locale(of: C.self)
            let recognizer =
                try model.map { IntentRecognizer(model: $0) }
                ?? IntentRecognizer(try context.skill(), in: locale.language)
            let declarations = model.map(IntentDeclaration.all) ?? C.declarations(in: locale.language)
            let reader = AnswerReader(recognizer, declarations, locale.language)
            var lines = context.console.lines(limit: 65_536)
            var number = 0
            while let line = try lines.next() {
                number += 1
                let (text, expected, slots) = try model == nil ? said(line, number) : (said(line), [], [])
                let best = reader.reading(of: text, expecting: expected, slots)
                var answer =
                    context[explain]
                    ? Understood(text, best, explained: recognizer.considered(text, expecting: expected))
                    : Understood(text, best)
                answer.resolve(best, in: locale.language, declarations)
                if locale.language != C.language { answer.locale = locale.name.rawValue }
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

    /// What a line says.
    private static func said(_ line: Console.Lines.Line) -> String {
        // A text that is too long to say means nothing, as it would to a device.
        if case .line(let bytes) = line { String(decoding: bytes, as: UTF8.self) } else { "" }
    }

    /// What a line says, and what answers what was asked in its state.
    private static func said(
        _ line: Console.Lines.Line,
        _ number: Int
    ) throws -> (text: String, expected: [IntentName], slots: [ExpectedSlot]) {
        let line = said(line)
        let beginning = (C.expected(in: C.start.kind), C.expectedSlots(in: C.start.kind))
        guard let tab = line.firstIndex(of: "\t") else { return (line, beginning.0, beginning.1) }
        let name = String(line[..<tab])
        let text = String(line[line.index(after: tab)...])
        if name.isEmpty { return (text, beginning.0, beginning.1) }
        guard let state = C.State.Kind(rawValue: name), isState(state) else {
            let known = C.State.kinds.map(\.rawValue)
            throw CommandError(
                .badData,
                "line \(number): unknown state '\(name.prefix(64))'"
                    + (states.map { "; it is one of \($0)" } ?? "")
                    + suggestion(for: name, among: known)
            )
        }
        return (text, C.expected(in: state), C.expectedSlots(in: state))
    }
}

/// A line that `understand` writes.
private struct Understood: Encodable {
    var utterance: String
    var intent: IntentName
    var slots: [String: SlotWords]
    var confidence: Double
    var resolved: [String: SlotWords]?
    var locale: String?
    var reason: String?
    var others: [Other]?

    struct Other: Encodable {
        var intent: IntentName
        var slots: [String: SlotWords]
        var confidence: Double
        var reason: String

        init(_ reading: Reading) {
            intent = reading.intent
            slots = reading.slots.spoken
            confidence = reading.roundedConfidence
            reason = reading.reason
        }
    }

    init(_ text: String, _ reading: Reading) {
        utterance = text
        intent = reading.intent
        slots = reading.slots.spoken
        confidence = reading.roundedConfidence
    }

    /// Adds what the words of slots mean, where that is not the words themselves.
    mutating func resolve(_ reading: Reading, in language: Language, _ declarations: [IntentDeclaration]) {
        guard let intent = declarations.first(where: { $0.name == reading.intent }) else { return }
        var slots = reading.slots
        slots.language = language
        var all: [String: SlotWords] = [:]
        for name in slots.names {
            guard let slot = slots[name], let type = intent.slot(name)?.type else { continue }
            let each = slot.each.map { type.name == .time ? slots.withHalfOfDay($0) : $0 }
            let meanings = each.map { $0.meaning(as: type) }
            let known = meanings.compactMap(\.self)
            guard known.count == meanings.count, known != slot.each.compactMap(\.spoken) else { continue }
            all[name] = SlotWords(words: known)
        }
        if !all.isEmpty { resolved = all }
    }

    init(_ text: String, _ best: Reading, explained considered: [Reading]) {
        self.init(text, best)
        reason = best.reason
        others = considered.filter { $0.intent != best.intent }.map(Other.init)
    }
}

/// What was said for a slot: words, or a list of them.
struct SlotWords: Encodable, CustomStringConvertible {
    var words: [String]

    var description: String { words.joined(separator: " + ") }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if words.count == 1 { try container.encode(words[0]) } else { try container.encode(words) }
    }
}

extension Slots {
    /// What was said for each slot.
    var spoken: [String: SlotWords] {
        names.reduce(into: [:]) { $0[$1] = SlotWords(words: (self[$1]?.each ?? []).compactMap(\.spoken)) }
    }
}

extension Reading {
    /// The confidence, to three places.
    var roundedConfidence: Double { (confidence * 1000).rounded() / 1000 }
}

extension CommandOption where Self == Option<String> {
    /// Anybody's interaction model, in place of the skill.
    static var modelFile: Self { Option("model", value: "FILE", "Use anybody's interaction model, in any language") }
}

extension CommandContext {
    /// The interaction model that is asked for.
    /// - Throws: ``CommandError`` when it can't be read.
    func modelFile() throws -> InteractionModel? {
        guard let path = self[.modelFile] else { return nil }
        let bytes = try console.readAll(of: path, limit: 64 << 20)
        do {
            return try Wire.decode(InteractionModel.self, from: bytes)
        } catch {
            throw CommandError(.badData, "\(path): \(error)")
        }
    }
}
