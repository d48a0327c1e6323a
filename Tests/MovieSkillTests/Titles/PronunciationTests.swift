import Testing

@testable import MovieSkill

@Suite struct PronunciationTests {
    private func sounds(_ word: String) -> [UInt8] { SpokenSounds.sounds(of: TitleWords(word).all).flatMap { $0 } }

    private func likeness(_ first: String, _ second: String) -> Double {
        var texts = (WeighedSymbols(), WeighedSymbols())
        texts.0.append(sounds(first), isTelling: true, .sounds)
        texts.1.append(sounds(second), isTelling: true, .sounds)
        return Alignment.likeness(texts.0, texts.1, .sounds)
    }

    @Test(arguments: [
        ("knight", "night"), ("dye", "die"), ("mail", "male"), ("sea", "see"), ("heal", "heel"), ("wait", "weight"),
        ("write", "right"), ("brake", "break"), ("peace", "piece"), ("plane", "plain"), ("great", "grate"),
        ("steel", "steal"), ("week", "weak"), ("deer", "dear"), ("cell", "sell"), ("scene", "seen"), ("role", "roll"),
        ("wood", "would"), ("rows", "rose"), ("sun", "son"), ("flour", "flower"), ("phish", "fish"), ("won", "one"),
        ("too", "2"), ("ate", "8"), ("for", "4"), ("heat", "heet"), ("jean", "gene"), ("wrap", "rap"),
        ("whale", "wail"),
        ("doctor", "dr"), ("tale", "tail"), ("made", "maid"), ("beech", "beach"), ("none", "nun"), ("threw", "through"),
    ])
    func isOneForHomophones(_ first: String, _ second: String) {
        #expect(sounds(first) == sounds(second), "\(String(decoding: sounds(first), as: UTF8.self))")
    }

    @Test(arguments: [
        ("house", "mouse"), ("train", "plane"), ("hard", "card"), ("king", "sing"), ("dog", "fog"), ("ship", "sip"),
        ("night", "light"), ("wall", "ball"), ("river", "liver"), ("seven", "eleven"), ("ten", "men"), ("love", "live"),
        ("gold", "fold"), ("dark", "bark"), ("lost", "cost"), ("red", "dead"), ("blue", "glue"), ("rock", "lock"),
    ])
    func tellsMinimalPairsApart(_ first: String, _ second: String) {
        #expect(sounds(first) != sounds(second))
        #expect(likeness(first, second) < 0.93, "\(likeness(first, second))")
    }

    @Test(arguments: [
        ("shawshank", "shore shank", "shoe shop"), ("gump", "gum", "gulp"), ("lambs", "lamps", "lists"),
        ("inglourious", "in glorious", "injurious"), ("bourne", "born", "burger"), ("knight", "night", "kite"),
        ("prestige", "press teach", "presto"), ("basterds", "bastards", "bustle"), ("ryan", "brian", "rain"),
    ])
    func isNearerToWhatIsMisheardThanToAnotherWord(_ word: String, _ misheard: String, _ other: String) {
        #expect(likeness(word, misheard) > likeness(word, other))
        #expect(likeness(word, misheard) >= 0.7, "\(likeness(word, misheard))")
    }

    @Test func readsEveryRuleOfTheTable() {
        let rules = SpellingRules.table.description.utf8.split { $0 == 0x20 || $0 == 0x0A }.map(Array.init)
        let vowels = Sound.allCases.filter(\.isVowel)
        for text in rules {
            guard let rule = SpellingRule(text) else {
                Issue.record("no rule: \(String(decoding: text, as: UTF8.self))")
                continue
            }
            #expect(rule.sounds.allSatisfy { Sound(rawValue: $0) != nil }, "\(String(decoding: text, as: UTF8.self))")
        }
        #expect(rules.count > 300)
        #expect(vowels.count == 13)
    }

    @Test(arguments: [
        "", "e", "zzz", "'", "éé", "rhythm", "xylophone", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ])
    func soundsWhateverIsWritten(_ word: String) {
        #expect(Pronunciation.english.sounds(of: Array(word.utf8)).count <= word.utf8.count * 3 + 8)
    }
}
