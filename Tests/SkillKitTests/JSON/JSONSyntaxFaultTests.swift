import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct JSONSyntaxFaultTests {
    @Test(arguments: [
        "0", " [ ] ", "{}\n", "\"\"", #"{"a":[1,-0.5e+3,"\n\u00e9\ud83c\udf75",true,false,null]}"#, "\t\"茶\"\r\n",
    ])
    func isNoneInJSON(_ text: String) {
        #expect(JSONSyntaxFault(in: Data(text.utf8)) == nil)
    }

    @Test(arguments: [
        ("x", 1, 1), ("\n\n x", 3, 2), ("[\r\n1 2]", 2, 3), ("[\"茶🍵\" 1]", 1, 7), ("{\"a\":nul}", 1, 9),
        ("[1,\n2,\n]", 3, 1),
        ("[1.x]", 1, 4), ("[1e+]", 1, 5), ("[\"\\q\"]", 1, 4), ("[\"\u{1}\"]", 1, 3), ("'a'", 1, 1), ("[NaN]", 1, 2),
    ])
    func standsWhereTheTextStopsBeingJSON(_ text: String, line: Int, column: Int) throws {
        let fault = try #require(JSONSyntaxFault(in: Data(text.utf8)))
        #expect([fault.line, fault.column] == [line, column], "\(fault)")
    }

    @Test(arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE8, 0x8C], [0x80]])
    func isThereInWhatIsNotUTF8(_ bytes: [UInt8]) throws {
        let fault = try #require(JSONSyntaxFault(in: Data([0x22] + bytes + [0x22])))
        #expect(fault == JSONSyntaxFault(line: 1, column: 2, expected: "UTF-8"))
    }

    @Test(arguments: [512, 513, 100_000])
    func agreesWithTheDecoderOnHowDeepIsTooDeep(_ depth: Int) {
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let isRead = (try? JSONDecoder().decode(JSON.self, from: Data(text.utf8))) != nil
        let fault = JSONSyntaxFault(in: Data(text.utf8))
        #expect(isRead == (depth <= 512))
        #expect((fault == nil) == isRead, "\(depth) levels: \(String(describing: fault))")
    }

    @Test(arguments: ["1e999", "[-1e400]", "9e999999999999999999"])
    func isNotInANumberThatNoDoubleHolds(_ text: String) {
        #expect(JSONSyntaxFault(in: Data(text.utf8)) == nil)
    }

    @Test(arguments: ["[1,]", #"{"a":1,}"#, "\u{FEFF}{}"])
    func isThereWhereFoundationIsLenient(_ text: String) {
        #expect(JSONSyntaxFault(in: Data(text.utf8)) != nil)
    }

    /// Foundation's decoder takes a trailing comma and a byte order mark, and no number that no `Double` holds.
    private func isKnownDifference(_ fault: JSONSyntaxFault?, _ bytes: Data) -> Bool {
        if let fault { return fault.expected == "a value" || fault.expected == "a member's name in quotes" }
        let numbers = bytes.printable.split { !($0.isNumber || "+-.eE".contains($0)) }
        return numbers.contains { Double($0)?.isInfinite == true }
    }

    @Test(arguments: 0..<16)
    func agreesWithTheDecoderOnMutatedTexts(_ seed: UInt64) throws {
        var generator = SeededNumbers(seed: seed)
        for _ in 0..<250 {
            let bytes = generator.mutation(of: try bytes(of: generator.json()))
            let isRead = (try? JSONDecoder().decode(JSON.self, from: bytes)) != nil
            let fault = JSONSyntaxFault(in: bytes)
            if (fault == nil) != isRead, isKnownDifference(fault, bytes) { continue }
            try #require((fault == nil) == isRead, "seed \(seed): \(String(describing: fault)), \(bytes.printable)")
        }
    }
}
