#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Command {
    /// A conversation in the terminal.
    static var chat: Command {
        Command(
            "chat",
            summary: "Talk to the skill in the terminal",
            details: """
                Type what you would say, such as "help" or "yes". The skill's samples tell which
                intent a line is, and every turn goes through the same bytes that a device would
                send. The end of the input ends the session. In a pipe there are no prompts and
                no colours: a line in, a line out. An empty or overlong line is answered too, as
                something that was not understood.
                --model takes any Alexa interaction model instead of the skill; each line is
                then answered with what was understood.
                """,
            options: [.locale, .modelFile, ServingOption.record],
            skill: .spoken
        ) { context in
            try context.arguments.expect(atMost: 0)
            if let model = try context.modelFile() {
                try ModelChat(recognizer: IntentRecognizer(model: model), console: context.console).run()
                return .done
            }
            let locale = context[.locale].map(LocaleName.init) ?? C.language.locales.first
            try context.refuseMistakes()
            let skill = try context.skill()
            var dialog = Dialog(with: skill, locale: locale)
            let console = context.console
            if let recorder = try context.recorder(for: skill, fail: { console.complain("notice: \($0)") }) {
                dialog.serve = { request, said in
                    let (answer, record, tape) = await skill.serve(request, tape: .recording(at: recorder.moment))
                    recorder.record(request, answer, tape, said: said)
                    return FinishedTurn(answer: answer, record: record)
                }
            }
            var chat = Chat(dialog, console)
            try await chat.run()
            return .done
        }
    }
}

/// A dialogue between a skill and the person who types.
private struct Chat<C: Conversation> {
    private var dialog: Dialog<C>
    private let console: Console
    private let isForPerson: Bool

    init(_ dialog: Dialog<C>, _ console: Console) {
        self.dialog = dialog
        self.console = console
        isForPerson = console.inputIsTerminal && console.outputIsTerminal
    }

    mutating func run() async throws {
        dialog.timestamp = Timestamp(Date())
        try say(try await dialog.launch())
        var lines = console.lines(limit: 8192)
        while dialog.isOpen {
            if isForPerson { try console.write("> ") }
            guard let line = try lines.next() else {
                if isForPerson { try console.write("\n") }
                try await dialog.end()
                return
            }
            switch line {
            case .tooLong:
                console.complain("That is too long; please use fewer words.")
                if !isForPerson { try say(try await dialog.hear("")) }
            case .line(let bytes):
                let text = String(decoding: bytes, as: UTF8.self)
                if isForPerson, !text.contains(where: { !$0.isWhitespace }) { continue }
                dialog.timestamp = Timestamp(Date())
                try say(try await dialog.hear(text))
            }
        }
    }

    private func say(_ response: Response) throws {
        let text = response.plainText
        let isColoured = isForPerson && (console.variable("NO_COLOR") ?? "").isEmpty
        // In a pipe each line in has one line out.
        for speech in isForPerson ? dialog.record?.meanwhile ?? [] : [] {
            try console.write("(meanwhile: \(SSML.plainText(speech)))\n")
        }
        try console.write(isColoured ? "\u{1B}[36m\(text)\u{1B}[0m\n" : "\(text)\n")
    }
}

/// A dialogue with an interaction model, which answers with what it understood.
private struct ModelChat {
    let recognizer: IntentRecognizer
    let console: Console

    func run() throws {
        let isForPerson = console.inputIsTerminal && console.outputIsTerminal
        var lines = console.lines(limit: 8192)
        while true {
            if isForPerson { try console.write("> ") }
            guard let line = try lines.next() else { return }
            guard case .line(let bytes) = line else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            guard text.contains(where: { !$0.isWhitespace }) else { continue }
            try console.write(answer(to: recognizer.reading(of: text)) + "\n")
        }
    }

    private func answer(to reading: Reading) -> String {
        guard reading.intent != .fallback else { return "(not understood)" }
        let slots = reading.slots.spoken.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return (["\(reading.intent) (\(reading.roundedConfidence))"] + slots).joined(separator: ", ")
    }
}
