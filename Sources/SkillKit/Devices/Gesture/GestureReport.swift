/// How often each gesture was seen: by day, hour, device and label.
struct GestureReport: Sendable, Equatable {
    /// What is counted together.
    struct Row: Sendable, Hashable {
        /// The day, `2026-11-29`.
        var day: String
        /// The hour of the day in UTC.
        var hour: Int
        /// The camera.
        var device: String
        /// The label.
        var label: String
    }

    private(set) var counts: [Row: Int] = [:]
    /// Lines that are not records.
    private(set) var unread = 0

    /// Counts a line of the log; one that is not a record is counted as unread.
    mutating func add(_ line: some Sequence<UInt8>) {
        guard let record = try? JSON(reading: line), let time = record["time"]?.string, let hour = Self.hour(of: time),
            let device = record["device"]?.string, let label = record["label"]?.string
        else {
            unread += 1
            return
        }
        counts[Row(day: String(time.prefix(10)), hour: hour, device: device, label: label), default: 0] += 1
    }

    /// The hour in `2026-11-29T14:47:41Z`; `nil` for anything else.
    private static func hour(of time: String) -> Int? {
        let digits = Array(time.utf8)
        guard digits.count >= 13, digits[4] == UInt8(ascii: "-"), digits[10] == UInt8(ascii: "T"),
            let hour = Int(String(decoding: digits[11..<13], as: UTF8.self)), (0..<24).contains(hour)
        else { return nil }
        return hour
    }

    /// The rows in order, each with its count.
    var rows: [(row: Row, count: Int)] {
        counts.sorted { one, other in
            let (a, b) = (one.key, other.key)
            return (a.day, a.hour, a.device, a.label) < (b.day, b.hour, b.device, b.label)
        }.map { ($0.key, $0.value) }
    }

    /// The rows as a table.
    var table: String {
        let all =
            [["day", "hour", "device", "label", "count"]]
            + rows.map { [$0.row.day, Self.two($0.row.hour), $0.row.device, $0.row.label, "\($0.count)"] }
        let widths = all[0].indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
                .trimmedEnd + "\n"
        }.joined()
    }

    /// The rows as a document: `{"rows":[{"day","hour","device","label","count"}],"unread"}`.
    var json: JSON {
        let rows = rows.map { row, count -> JSON in
            [
                "day": .string(row.day), "hour": .integer(row.hour), "device": .string(row.device),
                "label": .string(row.label), "count": .integer(count),
            ]
        }
        return ["rows": .array(rows), "unread": .integer(unread)]
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension GestureReport {
    /// The counts by hour of the day as a chart, a colour a label.
    var svg: String {
        let labels = Set(counts.keys.map(\.label)).sorted()
        var byHour: [[Int]] = Array(repeating: Array(repeating: 0, count: labels.count), count: 24)
        for (row, count) in counts {
            guard let index = labels.firstIndex(of: row.label) else { continue }
            byHour[row.hour][index] += count
        }
        let most = max(byHour.map { $0.reduce(0, +) }.max() ?? 0, 1)
        var lines = [
            #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 260" font-family="sans-serif" font-size="11">"#,
            "<title>Gestures by hour of the day (UTC)</title>", #"<rect width="640" height="260" fill="white"/>"#,
        ]
        for (hour, counts) in byHour.enumerated() {
            let x = 30 + hour * 25
            var top = 210
            for (index, count) in counts.enumerated() where count > 0 {
                let height = max(count * 180 / most, 1)
                top -= height
                let colour = Self.colours[index % Self.colours.count]
                lines.append(
                    #"<rect x="\#(x)" y="\#(top)" width="20" height="\#(height)" fill="\#(colour)">"#
                        + "<title>\(SSML.escaped(labels[index])): \(count)</title></rect>"
                )
            }
            lines.append(#"<text x="\#(x + 10)" y="225" text-anchor="middle">\#(hour)</text>"#)
        }
        lines.append(#"<text x="26" y="34" text-anchor="end">\#(most)</text>"#)
        lines.append(##"<line x1="28" y1="210" x2="632" y2="210" stroke="#333"/>"##)
        for (index, label) in labels.prefix(6).enumerated() {
            let x = 30 + index * 100
            lines.append(#"<rect x="\#(x)" y="238" width="10" height="10" fill="\#(Self.colours[index])"/>"#)
            lines.append(#"<text x="\#(x + 14)" y="247">\#(SSML.escaped(String(label.prefix(14))))</text>"#)
        }
        return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
    }

    private static let colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"]
}

extension String {
    /// The text without spaces at its end.
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
