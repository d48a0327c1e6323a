import MovieSkill
import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// How much of what people say is understood, against a list that was written before anything was tuned.
///
/// Half of it, by a hash of each line, was looked at for tuning; the other half was kept aside. Later lines, written when
/// the rest was done, were looked at too. The sentences of people are longer and of many voices, one to twenty words, as
/// people talk who do not know what the skill understands; half of them were kept aside too.
@Suite struct UnderstandingTests {
    struct Line {
        var state: MovieState.Kind
        var utterance: String
        var intent: IntentName
        var slots: [String: [String]]
        var isAside: Bool
    }

    struct Share {
        var lines = 0
        var intents = 0
        var filled = 0
        var slots = 0
        var failures: [String] = []
    }

    enum Part: String, CaseIterable {
        case lookedAt = "looked at"
        case keptAside = "kept aside"
        case later
        case peopleLookedAt = "of people, looked at"
        case peopleKeptAside = "of people, kept aside"

        /// The least shares of intents, and of slots where there are any.
        var least: (intents: Double, slots: Double) {
            switch self {
            case .lookedAt, .keptAside, .later: (0.93, 0.9)
            case .peopleLookedAt: (0.76, 0.52)
            case .peopleKeptAside: (0.7, 0.42)
            }
        }

        var isAside: Bool { self == .keptAside || self == .peopleKeptAside }
    }

    private static func lines(of part: Part) throws -> [Line] {
        switch part {
        case .peopleLookedAt: try lines(in: "people-utterances.tsv").filter { !$0.isAside }
        case .peopleKeptAside: try lines(in: "people-utterances.tsv").filter(\.isAside)
        case .lookedAt: try lines(in: "utterances.tsv").filter { !$0.isAside }
        case .keptAside: try lines(in: "utterances.tsv").filter(\.isAside)
        case .later: try lines(in: "later-utterances.tsv")
        }
    }

    private static func lines(in name: String) throws -> [Line] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
        let rows = try String(decoding: Data(contentsOf: file), as: UTF8.self).split(separator: "\n").dropFirst()
        return try rows.map { row in
            var cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            // Where the half is told, it is no hash.
            let half = cells.count == 5 ? cells.removeFirst() : nil
            try #require(cells.count == 4, "\(row)")
            let slots = cells[3].split(separator: ";").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
            return Line(
                state: try #require(MovieState.Kind(rawValue: cells[0]), "\(row)"),
                utterance: cells[1],
                intent: IntentName(rawValue: cells[2]),
                slots: Dictionary(slots.map { ($0[0], [$0[1]]) }, uniquingKeysWith: +).mapValues { $0.sorted() },
                isAside: half.map { $0 == "aside" } ?? isEven(cells[0] + "\t" + cells[1])
            )
        }
    }

    private static func isEven(_ line: String) -> Bool {
        line.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }.isMultiple(of: 2)
    }

    private static func share(of lines: [Line]) -> Share {
        let recognizer = IntentRecognizer(makeMovieSkill())
        var share = Share()
        for line in lines {
            let reading = recognizer.reading(
                of: line.utterance,
                expecting: MovieConversation.expected(in: line.state)
            )
            let slots = reading.slots.names.reduce(into: [:]) { slots, name in
                slots[name] = (reading.slots[name]?.each ?? []).compactMap(\.spoken).sorted()
            }
            let isRight = reading.intent == line.intent
            share.lines += 1
            share.intents += isRight ? 1 : 0
            share.filled += line.slots.isEmpty ? 0 : 1
            share.slots += !line.slots.isEmpty && isRight && slots == line.slots ? 1 : 0
            if !isRight || slots != line.slots {
                share.failures.append("\(line.state) \"\(line.utterance)\": \(reading.intent) \(slots)")
            }
        }
        return share
    }

    @Test(arguments: Part.allCases)
    func understandsNearlyAllThatPeopleSay(_ part: Part) throws {
        let share = Self.share(of: try Self.lines(of: part))
        print(
            "\(part.rawValue): \(share.intents) of \(share.lines) intents,",
            "\(share.slots) of \(share.filled) with all slots"
        )
        // What was kept aside stays so: who reads it there tunes for it here.
        for failure in share.failures where !part.isAside { print("  \(failure)") }
        #expect(share.lines > 200 && share.filled > 90)
        #expect(Double(share.intents) > part.least.intents * Double(share.lines))
        #expect(Double(share.slots) > part.least.slots * Double(share.filled))
    }

    /// When it fails: `Scripts/learn`.
    @Test func wasLearntFromThePresentDeclarations() throws {
        let literal = try #require(MovieConversation.understanding(in: .english))
        let model = try UnderstandingModel(literal)
        #expect(model.bytes.count < 500_000)
        _ = try IntentRecognizer(MovieConversation.declarations(in: .english), learnt: model)
    }

    /// When it fails: `Scripts/learn`.
    @Test func wasLearntFromThePresentSentences() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Sources/MovieSkill/Dialogue")
        func read(_ name: String) throws -> String {
            try String(decoding: Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
        }
        let phrases = try TrainingPhrase.table(
            read("training.tsv"),
            for: MovieConversation.declarationsWithAnswers(in: .english)
        )
        #expect(phrases.count > 4000)
        let noted = try read("MovieConversation+learnt.swift").prefix(300)
        #expect(noted.contains(" \(phrases.count), \(TrainingPhrase.digest(of: phrases))."), "\(noted)")
    }
}
