#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Command {
    /// Frames in, gestures out.
    static var gesturesRead: Command {
        let session = Option(
            "session",
            value: "KEY",
            "Answer the open question of this session; 'default' unless given"
        )
        let device = Option<DeviceKind>("of", value: "DEVICE", "The device that the session is of; text unless given")
        let threshold = Option("threshold", value: "PERCENT", in: 1...100, "How sure a label must be; 60 unless given")
        let hold = Option("hold-ms", value: "N", in: 0...60_000, "How long it must be held; 400 unless given")
        let coolDown = Option(
            "cool-down-ms",
            value: "N",
            in: 0...600_000,
            "How long no other one counts after it; 3000 unless given"
        )
        let rate = Option(
            "rate",
            value: "N",
            in: 1...1000,
            "Take the frames as N a second, not as they come: for files"
        )
        return Command(
            "gestures read",
            summary: "Read a camera's frames, a line each, and answer the open question with a gesture",
            details: """
                A line is TOPIC {"thumbs-up": 0.91}, as 'mosquitto_sub -v' prints a camera's
                topic; empty frames and plain text are skipped. A label that is sure enough for
                long enough is a gesture, and a thumbs-up is a yes to the session's open
                question, which is in the folder of --sessions. Every gesture is written as a
                line of JSON: time, device, label, confidence, whether it answered a question,
                and the answer.
                """,
            options: [session, device, threshold, hold, coolDown, rate, .sessions],
            skill: .served
        ) { context in
            try context.arguments.expect(atMost: 0)
            let served = try context.serve()
            let prefix = (try context[device] ?? .text).rawValue
            let sessions = PrefixedSessions(sessions: try context.sessionStore(), prefix: prefix)
            let bridge = served.bridge(GestureDevice(), called: context.listing().invocationName, sessions: sessions)
            var settings = GestureSettings(C.gestures)
            if let percent = try context[threshold] { settings.threshold = Double(percent) / 100 }
            if let milliseconds = try context[hold] { settings.hold = .milliseconds(milliseconds) }
            if let milliseconds = try context[coolDown] { settings.coolDown = .milliseconds(milliseconds) }
            let rate = try context[rate]
            let key = context[session] ?? "default"
            let clock = ContinuousClock()
            let start = clock.now
            var readers: [String: GestureReader] = [:]
            var frames = 0
            var lines = context.console.lines(limit: 65_536)
            while let line = try lines.next() {
                frames += 1
                guard case .line(let bytes) = line,
                    let message = try? DeviceMessage(line: bytes, in: .topicAndAnything), let topic = message.topic
                else { continue }
                let time = rate.map { .microseconds(frames * 1_000_000 / $0) } ?? start.duration(to: clock.now)
                // A reader a camera; a hostile broker may have no end of topics.
                if readers[topic] == nil, readers.count >= 100 { continue }
                guard
                    let gesture = readers[topic, default: GestureReader(settings)].read(
                        GestureFrame(message.body),
                        at: time
                    )
                else { continue }
                let isOpen = try await sessions.memory(of: key) != nil
                let answer = isOpen ? try await bridge.answer(GestureDevice.Seen(gesture: gesture, session: key)) : nil
                var record: [String: JSON] = [
                    "time": .string(Date().ISO8601Format()), "device": .string(topic), "label": .string(gesture.label),
                    "confidence": .number((gesture.confidence * 1000).rounded() / 1000),
                    "answered": .bool(answer != nil),
                ]
                record["answer"] = answer?.json
                try context.console.write(line: Data(JSON.object(record).text()))
            }
            return .done
        }
    }

    /// The log of gestures, counted.
    static var gesturesReport: Command {
        let json = Option("json", "Print one JSON document")
        let svg = Option("svg", value: "FILE", "Draw the counts by hour as a chart into FILE, - for standard output")
        return Command(
            "gestures report",
            arguments: "[FILE]",
            summary: "Count the gestures of a log by day, hour, device and label",
            details: """
                FILE, or standard input, has the lines that 'gestures read' writes. Any other
                line is counted as unread, and gives exit status 1.
                """,
            options: [json, svg],
            skill: .none
        ) { context in
            try context.arguments.expect(atMost: 1)
            let console = context.console
            let bytes =
                if let file = context.arguments.positional.first, file != "-" {
                    try console.readAll(of: file, limit: 256 << 20)
                } else {
                    try console.readAll(limit: 256 << 20)
                }
            var report = GestureReport()
            for line in bytes.split(separator: UInt8(ascii: "\n")) { report.add(line) }
            if let file = context[svg], file != "-" {
                try Files.write(Data(report.svg.utf8), to: URL(filePath: file))
            }
            if context[svg] == "-" {
                try console.write(report.svg)
            } else if context[json] {
                try console.write(line: Data(report.json.text()))
            } else {
                try console.write(report.table)
            }
            if report.unread > 0 { console.complain("\(report.unread.counted("line")) could not be read") }
            return report.unread == 0 ? .done : .findings
        }
    }
}
