import SkillKit
import Testing

@Suite struct ArgumentsTests {
    private static let top = Option("top", value: "N", in: 1...50, environment: "TOP", "How many")
    private static let all = Option("all", environment: "ALL", "All of them")
    private static let size = Option<OrderPizza.Size>("size", value: "SIZE", "How large")
    private static let pair = Option("pair", value: "A=B", "Two", expecting: "two words") { text in
        text.split(separator: "=").count == 2 ? text.split(separator: "=").map(String.init) : nil
    }

    private func read(_ words: [String], _ environment: [String: String] = [:]) throws -> Arguments {
        try Arguments(words, options: [Self.top, Self.all, Self.size, Self.pair], variable: { environment[$0] })
    }

    @Test func readsOptionsAndTheRestInAnyOrder() throws {
        let arguments = try read(["a", "--top", "3", "-", "--all", "--", "--top"])
        #expect(arguments.positional == ["a", "-", "--top"])
        #expect(try arguments[Self.top] == 3)
        #expect(arguments[Self.all])
    }

    @Test func takesTheEnvironmentWhereTheCommandLineIsSilent() throws {
        #expect(try read([], ["TOP": "7"])[Self.top] == 7)
        #expect(try read(["--top=8"], ["TOP": "7"])[Self.top] == 8)
        #expect(try read([])[Self.top] == nil)
    }

    @Test func readsValuesAsTheOptionsSay() throws {
        #expect(try read(["--size=large"])[Self.size] == .large)
        #expect(try read(["--pair", "a=b"])[Self.pair] == ["a", "b"])
        #expect(throws: CommandError(.wrongUsage, "--size takes small, medium or large, not 'huge'")) {
            try read(["--size=huge"])[Self.size]
        }
        #expect(throws: CommandError(.wrongUsage, "--pair takes two words, not 'a'")) {
            try read(["--pair=a"])[Self.pair]
        }
    }

    @Test(arguments: [("1", true), ("yes", true), ("0", false), ("false", false), ("NO", false), ("", false)])
    func takesAWordOfTheEnvironmentForWhetherAnOptionIsThere(_ word: String, _ isThere: Bool) throws {
        #expect(try read([], ["ALL": word])[Self.all] == isThere)
        #expect(try read(["--all"], ["ALL": word])[Self.all])
    }

    @Test func namesTheVariableThatHoldsAWrongValue() throws {
        #expect(throws: CommandError(.wrongUsage, "TOP takes a whole number from 1 to 50, not 'x'")) {
            try read([], ["TOP": "x"])[Self.top]
        }
    }

    @Test(arguments: ["0", "51", "five", "", "99999999999999999999", "-1"])
    func refusesANumberOutOfItsRange(_ text: String) throws {
        let arguments = try read(["--top=\(text)"])
        #expect(throws: CommandError(.wrongUsage, "--top takes a whole number from 1 to 50, not '\(text)'")) {
            try arguments[Self.top]
        }
    }
}
