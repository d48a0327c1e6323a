import SkillKit
import Testing

@Suite struct ArgumentsTests {
    private static let options = [
        Option("top", value: "N", environment: "TOP", "How many"), Option("all", "All of them"),
    ]

    private func read(_ words: [String], _ environment: [String: String] = [:]) throws -> Arguments {
        try Arguments(words, options: Self.options, environment: environment)
    }

    @Test func readsOptionsAndTheRestInAnyOrder() throws {
        let arguments = try read(["a", "--top", "3", "-", "--all", "--", "--top"])
        #expect(arguments.positional == ["a", "-", "--top"])
        #expect(arguments.text("top") == "3")
        #expect(arguments.has("all"))
    }

    @Test func takesTheEnvironmentWhereTheCommandLineIsSilent() throws {
        #expect(try read([], ["TOP": "7"]).number("top", in: 1...50) == 7)
        #expect(try read(["--top=8"], ["TOP": "7"]).number("top", in: 1...50) == 8)
        #expect(try read([]).number("top", in: 1...50) == nil)
    }

    @Test(arguments: ["0", "51", "five", "", "99999999999999999999", "-1"])
    func refusesANumberOutOfItsRange(_ text: String) throws {
        let arguments = try read(["--top=\(text)"])
        #expect(throws: CommandFailure(.wrongUsage, "--top takes a whole number from 1 to 50, not '\(text)'")) {
            try arguments.number("top", in: 1...50)
        }
    }
}
