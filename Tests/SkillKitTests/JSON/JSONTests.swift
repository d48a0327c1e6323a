import SkillKit
import Testing

@Suite struct JSONTests {
    @Test(arguments: [
        "null", "true", "false", "0", "-1", "9223372036854775807", "-9223372036854775808", "0.5", "\"\"", "\"tea\"",
        "[]",
        "{}", "[null,[],{}]", #"{"a":{"b":[1,"2",{"c":null}]}}"#, #""\u0000\ud83c\udf75\"\\""#, "1e-7",
    ])
    func comesBackAsItWas(_ text: String) throws {
        let json = try decode(JSON.self, text)
        let back = try wire(json)
        #expect(back == json)
    }

    @Test(arguments: [
        ("null", JSON.null), ("true", .bool(true)), ("1", .integer(1)), ("0.5", .number(0.5)), ("\"1\"", .string("1")),
        ("[1]", .array([.integer(1)])), (#"{"a":false}"#, .object(["a": .bool(false)])), ("{}", .object([:])),
    ])
    func tellsTheKindsOfValueApart(_ text: String, _ expected: JSON) throws {
        #expect(try decode(JSON.self, text) == expected)
    }

    @Test(arguments: 0..<40)
    func comesBackWhateverItHolds(_ seed: UInt64) throws {
        var generator = SeededNumbers(seed: seed)
        for _ in 0..<50 {
            let json = generator.json()
            let back = try wire(json)
            #expect(back == json, "seed \(seed)")
        }
    }

    @Test(arguments: [("1.0", "1"), ("-2.0", "-2"), ("1e2", "100")])
    func spellsAWholeNumberWithoutAFraction(_ text: String, _ expected: String) throws {
        let bytes = try bytes(of: decode(JSON.self, text))
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test func isWrittenAsALiteral() throws {
        let literal: JSON = ["a": [1, 2.5, "three", true, .null], "b": [:]]
        #expect(try decode(JSON.self, #"{"a":[1,2.5,"three",true,null],"b":{}}"#) == literal)
    }

    @Test func hasMembersOnlyWhenItIsAnObject() {
        let object: JSON = ["tea": "assam"]
        #expect(object["tea"] == "assam")
        #expect(object["coffee"] == nil)
        #expect(JSON.array(["tea"])["tea"] == nil)
        #expect(JSON.string("tea")["tea"] == nil)
    }

    @Test func isAStringOnlyWhenItIsOne() {
        #expect(JSON.string("tea").string == "tea")
        #expect(JSON.integer(1).string == nil)
        #expect(JSON.null.string == nil)
    }
}
