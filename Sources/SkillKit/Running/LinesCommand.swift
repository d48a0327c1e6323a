#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Command {
    /// Events in, a line each; answers out, a line each.
    static var lines: Command {
        Command(
            "lines",
            summary: "Answer events from standard input, one a line, until it ends",
            details: """
                JSON Lines in, JSON Lines out: this is how a bridge or a pipe talks to the
                skill. Every event gets one line, written at once; blank lines are skipped. A
                line that is not a request gets {"errorMessage": ..., "errorType": ...} instead,
                and the next line is read. A line that 'understand' wrote is an event too, the
                first of a session.
                With --device NAME the lines are the messages of another device, and so are the
                answers: as many lines as it needs, none for a message that needs no answer, and
                a refusal in the device's own form. --locale is for messages that name none.
                With --parallel N up to N lines are answered at once, those of a session one
                after the other. Answers keep the order of their lines, and wait for earlier
                ones. With --as-they-come each is written as soon as it is there, so that one
                slow turn holds up no other session, for devices whose answers name their
                session or message: hermes, home-assistant, ovos, mcp and shadow.
                """,
            options: [.device, .sessions, .locale, .parallel, .asTheyCome],
            skill: .served
        ) { context in
            try context.arguments.expect(atMost: 0)
            let served = try context.serve()
            let choice = try context[.device] ?? .alexa
            let server = choice == .alexa ? nil : try context.deviceServer(served)
            var lines = context.console.lines(limit: served.skill.limits.request)
            if let most = try context[.parallel] {
                let parallel = ParallelLines(most: most, isUnordered: context[.asTheyCome]) { line, number in
                    if let server, let kind = kind(of: line, choice) {
                        return await answers(to: line, number, of: kind, by: server)
                    }
                    var lines: [Data] = []
                    try? await answer(line, number, by: served) { lines.append($0) }
                    return lines
                } session: { line in
                    session(of: line, choice, server)
                }
                try await parallel.run(lines, isBlank: isBlank) { try context.console.write(line: $0) }
                return .done
            }
            var number = 0
            while let line = try lines.next() {
                number += 1
                if isBlank(line) { continue }
                switch (server, kind(of: line, choice)) {
                case (let server?, let kind?):
                    for answer in await answers(to: line, number, of: kind, by: server) {
                        try context.console.write(line: answer)
                    }
                case (nil, _), (_, nil):
                    try await answer(line, number, by: served) { try context.console.write(line: $0) }
                }
            }
            return .done
        }
    }

    private static func isBlank(_ line: Console.Lines.Line) -> Bool {
        guard case .line(let bytes) = line else { return false }
        return bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }

    /// The device that sent a line; `nil` for Alexa.
    private static func kind(of line: Console.Lines.Line, _ choice: DeviceChoice) -> DeviceKind? {
        switch (choice, line) {
        case (.alexa, _), (.auto, .tooLong): nil
        case (.kind(let kind), _): kind
        case (.auto, .line(let bytes)): DeviceServer<C>.kind(of: bytes)
        }
    }

    /// The answers to a line of a device.
    static func answers(
        to line: Console.Lines.Line,
        _ number: Int,
        of kind: DeviceKind,
        by server: DeviceServer<C>
    ) async -> [Data] {
        switch line {
        case .tooLong(let bytes): server.refuse(bytes: bytes, of: kind)
        case .line(let bytes): isBlank(line) ? [] : await server.answer(bytes, of: kind, TurnTicket(id: "\(number)"))
        }
    }

    /// The session that a line belongs to; `nil` if there is none.
    private static func session(
        of line: Console.Lines.Line,
        _ choice: DeviceChoice,
        _ server: DeviceServer<C>?
    ) -> String? {
        guard case .line(let bytes) = line else { return nil }
        if let server, let kind = kind(of: line, choice) {
            return server.session(of: bytes, of: kind).map { "\(kind.rawValue) \($0)" }
        }
        let session = (try? ScannedJSON(scanning: bytes))?["session"]?["sessionId"]?.string
        return session.map { "alexa \($0)" }
    }

    /// Answers a line, and logs the turn when its answer is on its way.
    private static func answer(
        _ line: Console.Lines.Line,
        _ number: Int,
        by served: ServedSkill<C>,
        write: (Data) throws -> Void
    ) async throws {
        switch line {
        case .tooLong(let bytes):
            try write(refusal(SkillError.tooLarge("The line", bytes: bytes, limit: served.skill.limits.request)))
        case .line(let bytes):
            let locale = C.language.locales.first
            let event = UnderstoodEvent.envelope(of: bytes, C.State.self, locale: locale) ?? bytes
            let (answer, record) = await served.answer(event)
            defer { served.log.write((record, event, answer), requestID: "\(number)") }
            switch answer {
            case .response(let response): try write(response)
            case .refusal(let error): try write(refusal(error))
            }
        }
    }

    private static func refusal(_ error: any Error) -> Data {
        // Two strings can always be encoded; even if not, each line must have an answer.
        (try? Wire.encode(ErrorAnswer(error))) ?? Data("{}".utf8)
    }
}

extension CommandOption where Self == Option<Int> {
    /// How many lines are answered at once.
    fileprivate static var parallel: Self {
        Option(
            "parallel",
            value: "N",
            in: 1...256,
            environment: "SKILL_PARALLEL",
            "Answer up to N lines at once, those of a session one after the other"
        )
    }
}

extension CommandOption where Self == Option<Bool> {
    /// Whether answers are written as they come.
    fileprivate static var asTheyCome: Self {
        Option("as-they-come", "With --parallel, write each answer as soon as it is there")
    }
}
