import Testing

@testable import SkillKit

@Suite struct JSONWriterTests {
    @Test(arguments: [
        ["b", "a"], ["abcdefgh2", "abcdefgh1", "abcdefgh"], ["é", "e", "z", "E"], ["a\"", "a", "a\\"],
        ["", "\u{1}", "a"],
        ["茶", "\u{FFFD}", "🍵", "a"], ["e\u{301}", "f", "é2", "e"], ["p\u{301}", "p\u{FFFE}"], ["\u{1}b", "[a", "\"a"],
    ])
    func writesMembersInTheOrderOfTheirBytes(_ names: [String]) throws {
        for names in [names, names.reversed()] {
            var writer = JSONWriter()
            writer.object { writer in for name in names { writer.member(name) { $0.integer(1) } } }
            let members = try ScannedJSON(scanning: writer.bytes).members.map { $0.name.string }
            #expect(members == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        }
    }

    @Test func writesTheLastOfMembersWithTheSameName() throws {
        var writer = JSONWriter()
        writer.object { writer in
            for (name, number) in [("b", 1), ("é", 1), ("a", 1), ("b", 2), ("é", 2)] {
                writer.member(name) { $0.integer(number) }
            }
        }
        #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"a":1,"b":2,"é":2}"#)
    }
}
