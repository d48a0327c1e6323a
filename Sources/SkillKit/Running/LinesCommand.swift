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
                JSON Lines in, JSON Lines out: how a bridge or a pipe talks to the skill. Every
                event gets one line, written at once; blank lines are skipped. A line that is not a
                request gets {"errorMessage": ..., "errorType": ...} in its place, and the next
                goes on. A line of 'understand' is an event too, the first of a session.
                With --device NAME the lines are the messages of another device, and so are the
                answers: as many lines as it needs, none for a message that needs no answer, and
                a refusal in the device's own form. --locale is for messages that name none.
                """,
            options: [.device, .sessions, .locale],
            skill: .served
        ) { context in
            try context.arguments.expect(atMost: 0)
            let served = try context.serve()
            let choice = try context[.device] ?? .alexa
            let server = choice == .alexa ? nil : try context.deviceServer(served)
            var lines = LineReader(context.console, limit: served.skill.limits.request)
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

    private static func isBlank(_ line: LineReader.Line) -> Bool {
        guard case .line(let bytes) = line else { return false }
        return bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }

    /// The device that a line is of; `nil` for Alexa.
    private static func kind(of line: LineReader.Line, _ choice: DeviceChoice) -> DeviceKind? {
        switch (choice, line) {
        case (.alexa, _), (.auto, .tooLong): nil
        case (.kind(let kind), _): kind
        case (.auto, .line(let bytes)): DeviceServer<C>.kind(of: bytes)
        }
    }

    /// The answers to a line of a device.
    static func answers(
        to line: LineReader.Line,
        _ number: Int,
        of kind: DeviceKind,
        by server: DeviceServer<C>
    ) async -> [Data] {
        switch line {
        case .tooLong(let bytes): server.refuse(bytes: bytes, of: kind)
        case .line(let bytes): isBlank(line) ? [] : await server.answer(bytes, of: kind, TurnTicket(id: "\(number)"))
        }
    }

    /// Answers a line, and logs the turn when its answer is on its way.
    private static func answer(
        _ line: LineReader.Line,
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
