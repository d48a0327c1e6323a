import Testing

@testable import SkillKit

@Suite struct PromptTests {
    @Test(arguments: [
        ("Which tea would you like?", true), ("Tea? I have some.", true), ("Give me a tea that you like.", true),
        ("Sorry, something went wrong. Please try that again.", true), ("To go on, say yes.", true),
        ("You can also say stop.", true), ("I only know about tea.", false), ("I say so.", false),
        ("Try the oolong.", false), ("", false), ("¿?", true), ("Say", true),
    ])
    func tellsWhetherATextAsks(_ text: String, _ asks: Bool) {
        #expect(Prompt(text, in: .english).asks == asks)
    }

    @Test(arguments: [
        ("Would you like to hear more?", true), ("A small tea, is that right?", true), ("Shall I go on?", true),
        ("Which tea would you like?", false), ("Small or large?", false),
        ("Would you like a small or a large one?", false), ("Could you please tell me the tea?", false),
        ("Another? Say yes or no.", true), ("Anything else?", true), ("And anything else?", true),
        ("Another one?", true),
        ("What else?", false), ("Anything else or shall I stop?", false), ("Is it hot? Which tea is it?", false),
        ("It is.", false),
    ])
    func tellsWhetherATextWantsYesOrNo(_ text: String, _ wants: Bool) {
        #expect(Prompt(text, in: .english).wantsYesOrNo == wants)
    }

    @Test(
        arguments: [
            ("Say yes to hear another one, no to stop, or name a different tea.", ["yes", "no"]),
            ("Say yes, no, or the name of another tea.", ["yes", "no"]),
            ("For example, say: I like earl grey and milk.", ["I like earl grey and milk"]),
            ("Say, for example: I'd like oolong. Which tea?", ["I'd like oolong"]),
            ("Say for example: set it to five days.", ["set it to five days"]),
            ("Say: set it to five days.", ["set it to five days"]), ("Say yes to go on.", ["yes"]),
            ("Say order tea, or say open the pot.", ["order tea", "open the pot"]),
            ("Say yes, or just say no.", ["yes", "no"]), ("Say stop, or tell me a size.", ["stop"]),
            ("You can also say help.", ["help"]), ("Please say small or large.", ["small", "large"]),
            ("I can't say.", []), ("Say yes if you mean Salt, Pepper and Tea, from 1977, or no.", ["yes", "no"]),
            ("Say yes or no: did you mean lava, from 1977?", ["yes", "no"]),
            ("Please say that again.", []), ("Say", []), ("They say yes.", []),
            ("Rain or sea?", ["rain", "sea"]), ("Small, very large or huge?", ["small", "very large", "huge"]),
            ("What about: planets, animals or music?", ["planets", "animals", "music"]),
            ("Tea? Mint, or plain?", ["mint", "plain"]), ("Alien or Aliens?", []), ("Small or large.", []),
            ("Would you like a small or a large one?", []), ("Anything else or shall I stop?", []),
            ("Is it hot or cold?", []), ("Or?", []), ("Small, or?", []), ("This or that?", []),
        ] as [(String, [String])]
    )
    func findsTheWordsThatATextTellsToSay(_ text: String, _ offered: [String]) {
        #expect(Prompt(text, in: .english).offered == offered)
    }
}
