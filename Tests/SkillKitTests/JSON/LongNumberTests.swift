import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Numbers of any size come back as they came.
@Suite struct LongNumberTests {
    /// What a decimal number stands for, found another way than the library finds it: written out in full.
    private struct Expansion: Equatable {
        var isNegative: Bool
        var whole: Substring
        var fraction: Substring

        init(_ text: String) {
            let parts = text.lowercased().split(separator: "e")
            let mantissa = parts[0].drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
            let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
            var whole = String(mantissa[0])
            var fraction = mantissa.count > 1 ? String(mantissa[1]) : ""
            for _ in 0..<exponent.magnitude {
                if exponent > 0 {
                    whole.append(fraction.isEmpty ? "0" : fraction.removeFirst())
                } else {
                    fraction.insert(whole.isEmpty ? "0" : whole.removeLast(), at: fraction.startIndex)
                }
            }
            self.whole = whole.drop { $0 == "0" }
            self.fraction =
                fraction[..<(fraction.lastIndex { $0 != "0" }.map { fraction.index(after: $0) } ?? fraction.startIndex)]
            isNegative = text.hasPrefix("-") && !(self.whole.isEmpty && self.fraction.isEmpty)
        }
    }

    /// The answer to a message with an attribute that is not ours: it goes out as it came in.
    private func answer(to attribute: String) async throws -> String {
        let text = #"{"session":{"attributes":{"theirs":\#(attribute)}},"request":{"type":"LaunchRequest"}}"#
        return String(decoding: try await Skill(TeaConversation()).handle(Data(text.utf8)), as: UTF8.self)
    }

    private func echoed(_ number: String) async throws -> String {
        let answer = try await answer(to: number)
        let start = try #require(answer.firstRange(of: #""theirs":"#)).upperBound
        return String(answer[start...].prefix { $0 != "}" })
    }

    @Test(arguments: [
        "18446744073709551616", "-9223372036854775809", "123456789012345678901234567890", "9007199254740993.0",
        "0.1234567890123456789", "0.1000000000000000055511151231257827021181583404541015625", "-0.30000000000000000004",
        "1e400", "-1E+400", "1e-400", "4.9e-324", "1.7976931348623157e308", "1e99999999999999999999",
        "5e-325", "0.1", "1e22", "1e23", "-0.0", "123456789012345678901234567890123456789012345678901234567890.5",
    ])
    func comesBackAsItCame(_ number: String) async throws {
        let back = try await echoed(number)
        // The largest is too long to be written out.
        #expect(back == number || Expansion(back) == Expansion(number), "\(back)")
    }

    @Test(arguments: 0..<16)
    func keepsItsValueWhateverItIs(_ seed: UInt64) async throws {
        var generator = SeededNumbers(seed: seed)
        for _ in 0..<100 {
            let number = generator.number()
            let back = try await echoed(number)
            #expect(Expansion(back) == Expansion(number), "seed \(seed): \(number) became \(back)")
        }
    }

    @Test func isPutBackAmongStringsOfAllKinds() async throws {
        var generator = SeededNumbers(seed: 5)
        for _ in 0..<50 {
            let number = "1\(generator.number().drop { $0 == "-" }.prefix { $0 != "e" && $0 != "E" })e900"
            let texts = try (0..<2).map { _ in String(decoding: try bytes(of: generator.text()), as: UTF8.self) }
            let attribute = #"{"a":\#(number),"b":[\#(texts[0]),\#(number),[\#(number)]],"c":\#(texts[1])}"#
            let answer = try await answer(to: attribute)
            #expect(answer.contains(#""theirs":"# + attribute), "\(attribute)")
        }
    }

    @Test(arguments: [
        ("18446744073709551616", true), ("0.1234567890123456789", true), ("1e400", true), ("1", false), ("0.5", false),
        ("1e2", false), ("01", false), ("0x10", false), ("+1", false), ("", false), ("1 2", false), ("nan", false),
        (#""1e400""#, false), ("[1e400]", false), (" 1e400", true), ("0e999999999999999999990", false),
    ])
    func isNotWhat64BitsHold(_ text: String, _ isLong: Bool) {
        #expect((LongNumber(text) != nil) == isLong)
    }

    @Test(arguments: ["18446744073709551616", "0.1234567890123456789", "-12345678901234567890123456789012345678"])
    func goesThroughFoundationsOwnCodersUpTo38Digits(_ text: String) throws {
        #expect(String(decoding: try bytes(of: decode(JSON.self, text)), as: UTF8.self) == text)
    }

    @Test func isRefusedByFoundationsOwnEncoderBeyondThat() throws {
        let number = try #require(JSON(number: "1e400"))
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(number) }
    }
}

extension SeededNumbers {
    /// Any JSON number that can be written out.
    fileprivate mutating func number() -> String {
        var text = Bool.random(using: &self) ? "-" : ""
        text +=
            Int.random(in: 0..<4, using: &self) == 0 ? "0" : "\(Int.random(in: 1...9, using: &self))\(digits(upTo: 40))"
        if Bool.random(using: &self) { text += ".\(Int.random(in: 0...9, using: &self))\(digits(upTo: 40))" }
        if Bool.random(using: &self) {
            text += "eE".randomElement(using: &self).map(String.init) ?? "e"
            text += ["", "+", "-"].randomElement(using: &self) ?? ""
            text += String(Int.random(in: 0...400, using: &self))
        }
        return text
    }

    private mutating func digits(upTo count: Int) -> String {
        (0..<Int.random(in: 0...count, using: &self)).map { _ in String(Int.random(in: 0...9, using: &self)) }.joined()
    }
}
