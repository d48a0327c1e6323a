import Testing

@testable import SkillKit

@Suite struct JSONWriterTests {
    @Test(arguments: [
        ["b", "a"], ["abcdefgh2", "abcdefgh1", "abcdefgh"], ["é", "e", "z", "E"], ["a\"", "a", "a\\"],
        ["", "\u{1}", "a"],
        ["茶", "\u{FFFD}", "🍵", "a"], ["e\u{301}", "f", "e"],
    ])
    func writesMembersInTheOrderOfStrings(_ names: [String]) throws {
        for names in [names, names.reversed()] {
            var writer = JSONWriter()
            writer.object { writer in for name in names { writer.member(name) { $0.integer(1) } } }
            let members = try ScannedJSON(scanning: writer.bytes).members.map { $0.name.string }
            #expect(members == names.sorted())
        }
    }

    /// Swift's strings have no order between some that differ.
    @Test func losesNoMemberWhoseNameHasNoOrder() throws {
        let names = ["f", "e\u{301}", "é2"]
        var writer = JSONWriter()
        writer.object { writer in for name in names { writer.member(name) { $0.integer(1) } } }
        let members = try ScannedJSON(scanning: writer.bytes).members.map { $0.name.string ?? "" }
        #expect(Set(members) == Set(names))
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
