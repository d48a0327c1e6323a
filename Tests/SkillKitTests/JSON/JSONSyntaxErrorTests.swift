import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct JSONSyntaxErrorTests {
    /// The error in a text; `nil` if it is JSON.
    private func syntaxError(in bytes: Data) -> JSONSyntaxError? {
        do throws(InputError) {
            _ = try ScannedJSON(scanning: bytes)
            return nil
        } catch {
            guard case .syntax(let syntax) = error.reason else { return nil }
            return syntax
        }
    }

    @Test(arguments: [
        "0", " [ ] ", "{}\n", "\"\"", #"{"a":[1,-0.5e+3,"\n\u00e9\ud83c\udf75",true,false,null]}"#, "\t\"茶\"\r\n",
        "\u{FEFF}{}", "\u{FEFF} 7",
    ])
    func isNoneInJSON(_ text: String) {
        #expect(syntaxError(in: Data(text.utf8)) == nil)
    }

    @Test(arguments: [
        ("x", 1, 1), ("\n\n x", 3, 2), ("[\r\n1 2]", 2, 3), ("[\"茶🍵\" 1]", 1, 7), ("{\"a\":nul}", 1, 9),
        ("[1,\n2,\n]", 3, 1),
        ("[1.x]", 1, 4), ("[1e+]", 1, 5), ("[\"\\q\"]", 1, 4), ("[\"\u{1}\"]", 1, 3), ("'a'", 1, 1), ("[NaN]", 1, 2),
        ("\u{FEFF}x", 1, 1), ("\u{FEFF}[\n x]", 2, 2), ("\u{FEFF}\u{FEFF}1", 1, 1), ("[\u{FEFF}1]", 1, 2),
        ("\u{FEFF}", 1, 1),
    ])
    func standsWhereTheTextStopsBeingJSON(_ text: String, line: Int, column: Int) throws {
        let error = try #require(syntaxError(in: Data(text.utf8)))
        #expect([error.line, error.column] == [line, column], "\(error)")
    }

    @Test(arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE8, 0x8C], [0x80]])
    func isThereInWhatIsNotUTF8(_ bytes: [UInt8]) throws {
        let error = try #require(syntaxError(in: Data([0x22] + bytes + [0x22])))
        #expect(error == JSONSyntaxError(line: 1, column: 2, expected: "UTF-8"))
    }

    @Test(arguments: [512, 513, 100_000])
    func agreesWithTheDecoderOnHowDeepIsTooDeep(_ depth: Int) {
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let isRead = (try? JSONDecoder().decode(JSON.self, from: Data(text.utf8))) != nil
        let error = syntaxError(in: Data(text.utf8))
        #expect(isRead == (depth <= 512))
        #expect((error == nil) == isRead, "\(depth) levels: \(String(describing: error))")
    }

    @Test(arguments: ["1e999", "[-1e400]", "9e999999999999999999"])
    func isNotInANumberThatNoDoubleHolds(_ text: String) {
        #expect(syntaxError(in: Data(text.utf8)) == nil)
    }

    @Test(arguments: ["[1,]", #"{"a":1,}"#])
    func isThereWhereFoundationIsLenient(_ text: String) {
        #expect(syntaxError(in: Data(text.utf8)) != nil)
    }

    /// Foundation's decoder takes a trailing comma, and no number that no `Double` holds.
    private func isKnownDifference(_ error: JSONSyntaxError?, _ bytes: Data) -> Bool {
        if let error { return error.expected == "a value" || error.expected == "a member's name in quotes" }
        let numbers = bytes.printable.split { !($0.isNumber || "+-.eE".contains($0)) }
        return numbers.contains { Double($0)?.isInfinite == true }
    }

    @Test(arguments: 0..<16)
    func agreesWithTheDecoderOnMutatedTexts(_ seed: UInt64) throws {
        var generator = SeededNumbers(seed: seed)
        for _ in 0..<250 {
            let bytes = generator.mutation(of: try bytes(of: generator.json()))
            let isRead = (try? JSONDecoder().decode(JSON.self, from: bytes)) != nil
            let error = syntaxError(in: bytes)
            if (error == nil) != isRead, isKnownDifference(error, bytes) { continue }
            try #require((error == nil) == isRead, "seed \(seed): \(String(describing: error)), \(bytes.printable)")
        }
    }
}
