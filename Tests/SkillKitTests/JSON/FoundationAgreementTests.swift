import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Foundation's coders are the judge of ours: what they read and write, ours do, and what they refuse, ours refuse.
@Suite struct FoundationAgreementTests {
    /// How many documents a seed makes; `JSON_DOCUMENTS` asks for more.
    private static let documents = ProcessInfo.processInfo.environment["JSON_DOCUMENTS"].flatMap(Int.init) ?? 300

    private func write(_ value: some Encodable, pretty: Bool) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    @Test(arguments: 0..<8)
    func writesTheSameBytes(_ seed: UInt64) throws {
        var dice = SeededNumbers(seed: seed)
        for number in 0..<Self.documents / 4 {
            let shape = dice.everyShape()
            for pretty in [false, true] {
                let ours = String(decoding: try Wire.encode(shape, pretty: pretty), as: UTF8.self)
                let theirs = try write(shape, pretty: pretty)
                try #require(ours == theirs, "seed \(seed), document \(number)")
            }
        }
    }

    /// What Foundation reads otherwise, with the reason.
    private func isKnownDifference(_ text: String) -> Bool {
        // RFC 8259 has no comma behind the last element; Foundation takes one.
        if (try? ScannedJSON(scanning: text.utf8)) == nil { return true }
        // A number that is too large for any `Double`, or too small to be other than 0: ours keeps it as it is spelled, or
        // says that it is not whole, and Foundation refuses it or rounds it to 0.
        let numbers = text.split { !($0.isNumber || "+-.eE".contains($0)) }
        return numbers.contains { token in
            guard let number = Double(token) else { return false }
            let digits = token.prefix { $0 != "e" && $0 != "E" }
            return number.isInfinite || number == 0 && digits.contains { ("1"..."9").contains($0) }
        }
    }

    @Test(arguments: 0..<8)
    func readsTheSameOrRefusesTheSame(_ seed: UInt64) throws {
        var dice = SeededNumbers(seed: seed)
        var read = 0
        for number in 0..<Self.documents {
            let text = dice.spelled(try JSON(reading: Wire.encode(dice.everyShape())))
            var bytes = Data(text.utf8)
            if number % 8 == 1 { bytes = Data("\u{FEFF}".utf8) + bytes }
            if number % 4 == 0 { bytes = dice.mutation(of: bytes) }
            let theirs = Result { try JSONDecoder().decode(EveryShape.self, from: bytes) }
            let ours = Result { try Wire.decode(EveryShape.self, from: bytes) }
            switch (ours, theirs) {
            case (.success(let ours), .success(let theirs)):
                read += 1
                let isKnown = ours == theirs || isKnownDifference(String(decoding: bytes, as: UTF8.self))
                try #require(isKnown, "seed \(seed), document \(number): \(bytes.printable)")
            case (.failure(let ours as InputError), .failure(let theirs as DecodingError)):
                if case .syntax = ours.reason { continue }
                // Which member of a dictionary comes first is chance.
                let (ours, theirs) = (ours.path, InputError(theirs).path)
                if let first = ours.first, ["numbers", "byID"].contains(first), theirs.first == first { continue }
                // Foundation doesn't say where a number stands that does not fit its type.
                if theirs.isEmpty { continue }
                let isKnown = ours == theirs || isKnownDifference(String(decoding: bytes, as: UTF8.self))
                try #require(isKnown, "seed \(seed), document \(number): \(ours), \(theirs), \(bytes.printable)")
            case (.failure, .failure): continue
            default:
                let isKnown = isKnownDifference(String(decoding: bytes, as: UTF8.self))
                try #require(isKnown, "seed \(seed), document \(number): \(ours), \(theirs), \(bytes.printable)")
            }
        }
        #expect(read > Self.documents / 10, "most documents were refused, so little was compared")
    }

    @Test(arguments: 0..<8)
    func readsTheSameTree(_ seed: UInt64) throws {
        var dice = SeededNumbers(seed: seed)
        for number in 0..<Self.documents {
            let bytes = Data(dice.spelled(dice.json()).utf8)
            guard let theirs = try? JSONDecoder().decode(JSON.self, from: bytes) else {
                let isKnown = isKnownDifference(String(decoding: bytes, as: UTF8.self))
                try #require(isKnown || (try? JSON(reading: bytes)) == nil, "\(bytes.printable)")
                continue
            }
            let ours = try JSON(reading: bytes)
            let isKnown = ours == theirs || isKnownDifference(String(decoding: bytes, as: UTF8.self))
            try #require(isKnown, "seed \(seed): \(ours), \(theirs), \(bytes.printable)")
            try #require(try JSON(reading: ours.text()) == ours, "seed \(seed), document \(number): \(bytes.printable)")
        }
    }

    @Test func refusesANumberThatJSONCannotHold() {
        for number in [Double.nan, .infinity] {
            #expect(throws: UnencodableError.self) { try Wire.encode([number]) }
            #expect(throws: UnencodableError.self) { try Wire.encode(["a": ["b": number]]) }
        }
    }

    @Test func refusesWhatEncodesNothing() {
        struct Nothing: Encodable { func encode(to _: any Encoder) throws {} }
        #expect(throws: UnencodableError.self) { try Wire.encode(Nothing()) }
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(Nothing()) }
    }
}
