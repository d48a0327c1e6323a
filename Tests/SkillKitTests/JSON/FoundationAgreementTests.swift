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

    /// What Foundation reads otherwise.
    private enum Difference {
        /// It takes a comma behind the last element, which RFC 8259 has not.
        case lastComma
        /// It does not look at strings and numbers that nobody reads; ours look at all but a context's.
        case unread
        /// A number that is too large for any `Double`, or too small to be other than 0: ours keeps it as it is spelled, or
        /// says that it is not whole, and Foundation refuses it or rounds it to 0.
        case beyondDouble
        /// A fraction that no `Double` of that size has: Foundation takes the number for whole.
        case finerThanDouble
    }

    /// Why a text may be read otherwise; `nil` if it may not.
    private func difference(in bytes: Data) -> Difference? {
        do throws(InputError) { _ = try ScannedJSON(scanning: bytes) } catch {
            if (try? JSON(mending: bytes)) != nil { return .unread }
            guard case .syntax(let syntax) = error.reason else { return nil }
            let isComma = syntax.expected == "a value" || syntax.expected == "a member's name in quotes"
            return isComma ? .lastComma : nil
        }
        for token in String(decoding: bytes, as: UTF8.self).split(whereSeparator: {
            !($0.isNumber || "+-.eE".contains($0))
        }) {
            guard let number = Double(token) else { continue }
            let digits = token.prefix { $0 != "e" && $0 != "E" }
            func isSomething(_ digits: Substring) -> Bool { digits.contains { ("1"..."9").contains($0) } }
            if number.isInfinite || number == 0 && isSomething(digits) { return .beyondDouble }
            if number.magnitude >= 0x1p52, isSomething(digits.drop { $0 != "." }) { return .finerThanDouble }
        }
        return nil
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
                let isKnown = ours == theirs || difference(in: bytes) != nil
                try #require(isKnown, "seed \(seed), document \(number): \(bytes.printable)")
            case (.failure(let ours as InputError), .failure(let theirs as DecodingError)):
                if case .syntax = ours.reason { continue }
                // Which member of a dictionary comes first is chance.
                let (ours, theirs) = (ours.path, InputError(theirs).path)
                let dictionaries = [["numbers"], ["byID"], ["hand", "first"]]
                if dictionaries.contains(where: { ours.starts(with: $0) && theirs.starts(with: $0) }) { continue }
                // Foundation doesn't say where a number stands that does not fit its type.
                if theirs.isEmpty { continue }
                let isKnown = ours == theirs || difference(in: bytes) != nil
                try #require(isKnown, "seed \(seed), document \(number): \(ours), \(theirs), \(bytes.printable)")
            case (.failure, .failure): continue
            default:
                let isKnown = difference(in: bytes) != nil
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
                let isKnown = difference(in: bytes) != nil
                try #require(isKnown || (try? JSON(reading: bytes)) == nil, "\(bytes.printable)")
                continue
            }
            let ours = try JSON(reading: bytes)
            let isKnown = ours == theirs || difference(in: bytes) != nil
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
