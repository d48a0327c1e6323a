/// The words that people say besides what they mean, and how they run them together.
///
/// All of them are in the form for comparison: in lower case, without punctuation, "I'd" as "id". It is a class because a
/// copy of so many sets would cost more than looking a word up in one.
final class Talk: Sendable {
    /// Hesitations and courtesies: they can occur anywhere and change nothing.
    let fillers: Set<String>
    /// Words that soften or join, which may often be left out.
    let softeners: Set<String>
    /// Words that answer by themselves, and say little next to others, as "no" does in "no, I meant Heat".
    let answers: Set<String>
    /// Words of grammar, such as articles, which say little by themselves.
    let grammar: Set<String>
    /// The articles among them.
    let articles: Set<String>
    /// Those words of grammar that say nearly nothing.
    let light: Set<String>
    /// Words that reverse the meaning.
    let negations: Set<String>
    /// Words that agree.
    let agreeing: Set<String>
    /// Words that disagree.
    let disagreeing: Set<String>
    /// Words that come before a verb: "I", "we".
    let subjects: Set<String>
    /// Whether the language writes all nouns with a capital, which then tells no names.
    let capitalisesNouns: Bool
    /// Words that come after a verb: "it", in "watch it".
    let objects: Set<String>
    /// Words that tell whose something is: "my".
    let possessives: Set<String>
    /// Words that come before the last name of a character: "Mr Bean".
    let honorifics: Set<String>
    /// Words that come before a name: "called".
    let naming: Set<String>
    /// Words that questions begin with.
    let questions: Set<String>
    /// Words that begin a question within another sentence: "I asked if it is long".
    let indirect: Set<String>
    /// Verbs that begin a question to be answered with yes or no, and words for what it is asked about: "is it".
    let (polarVerbs, polarSubjects): (Set<String>, Set<String>)
    /// What comes before a question that is asked again: "no, I asked if it is long".
    let insisting: Set<[String]>
    /// What turns the words before it into a question: "that's not for kids, is it".
    let tags: Set<[String]>
    /// Beginnings of clauses that explain a name: "Big, the one where he wakes up grown up".
    let appositions: [String]
    /// Words that may begin a clause of their own after a question: "when did it come out we have a bet on".
    let openers: Set<String>
    /// Verbs that follow the subject of a clause: "that is", "I have".
    let auxiliaries: Set<String>
    /// Words for what somebody wants without a name: "something".
    let indefinite: Set<String>
    /// Words that begin a reason: "because".
    let reasons: Set<String>
    /// Words between "that is" and what is only said of it: "that's from the nineties".
    let stating: Set<String>
    /// Words that say there is too much of what follows: "too long".
    let excess: Set<String>
    /// What tells where a story is set, right before a place: "set in London".
    let settings: Set<[String]>
    /// How somebody proposes something: "let us".
    let proposals: Set<[String]>
    /// What takes back everything before it: "never mind".
    let dismissals: Set<[String]>
    /// Words that come before an example: "like a drama".
    let exemplifying: Set<String>
    /// What speakers call themselves: "I", "me".
    let speakers: Set<String>
    /// Ways to say goodbye at the end of a text.
    let farewells: Set<[String]>
    /// Those of them that are nothing else, whatever comes before: "you're useless, bye".
    let plainFarewells: Set<[String]>
    /// Words that come before any other goodbye, and not before a verb or a noun that sounds like one.
    let beforeFarewells: Set<String>
    /// What people say between a slip of the tongue and the right word: "a comedy, no sorry, a drama".
    let repairs: Set<[String]>
    /// Phrases around what is said that change nothing, with their words written out.
    let phrases: [[String]]
    /// The words that a word is short for, or another spelling of.
    let expansions: [String: [String]]

    /// Reads the words from texts with spaces between; the phrases and expansions have commas between.
    ///
    /// An expansion is a word, a colon and what it stands for, such as `im:i am`.
    init(
        fillers: String,
        softeners: String,
        answers: String,
        grammar: String,
        articles: String = "",
        light: String,
        negations: String,
        agreeing: String,
        disagreeing: String,
        subjects: String,
        objects: String,
        possessives: String = "",
        honorifics: String,
        naming: String,
        questions: String,
        indirect: String,
        polarVerbs: String = "",
        polarSubjects: String = "",
        insisting: String = "",
        tags: Set<[String]>,
        appositions: String,
        openers: String = "",
        auxiliaries: String = "",
        speakers: String = "",
        exemplifying: String = "",
        reasons: String = "",
        stating: String = "",
        excess: String = "",
        settings: String = "",
        indefinite: String = "",
        proposals: String = "",
        dismissals: String = "",
        farewells: String,
        plainFarewells: String = "",
        beforeFarewells: String,
        repairs: String,
        capitalisesNouns: Bool = false,
        phrases: String,
        expansions: String
    ) {
        self.fillers = Set(fillers.spacedWords)
        self.softeners = Set(softeners.spacedWords)
        self.answers = Set(answers.spacedWords)
        self.grammar = Set(grammar.spacedWords)
        self.articles = Set(articles.spacedWords)
        self.light = Set(light.spacedWords)
        self.negations = Set(negations.spacedWords)
        self.agreeing = Set(agreeing.spacedWords)
        self.disagreeing = Set(disagreeing.spacedWords)
        self.subjects = Set(subjects.spacedWords)
        self.objects = Set(objects.spacedWords)
        self.possessives = Set(possessives.spacedWords)
        self.honorifics = Set(honorifics.spacedWords)
        self.capitalisesNouns = capitalisesNouns
        self.naming = Set(naming.spacedWords)
        self.questions = Set(questions.spacedWords)
        self.indirect = Set(indirect.spacedWords)
        self.polarVerbs = Set(polarVerbs.spacedWords)
        self.polarSubjects = Set(polarSubjects.spacedWords)
        self.insisting = Set(insisting.listed.map(\.spacedWords))
        self.tags = tags
        var table: [String: [String]] = [:]
        for entry in expansions.listed {
            let parts = entry.split(separator: ":")
            guard parts.count == 2 else { continue }
            table[String(parts[0])] = parts[1].spacedWords
        }
        self.expansions = table
        self.appositions = appositions.listed.map { $0 + " " }
        self.auxiliaries = Set(auxiliaries.spacedWords)
        self.speakers = Set(speakers.spacedWords)
        self.stating = Set(stating.spacedWords)
        self.excess = Set(excess.spacedWords)
        self.settings = Set(settings.listed.map(\.spacedWords))
        self.indefinite = Set(indefinite.spacedWords)
        self.reasons = Set(reasons.spacedWords)
        self.proposals = Set(proposals.listed.map(\.spacedWords))
        self.dismissals = Set(dismissals.listed.map(\.spacedWords))
        self.exemplifying = Set(exemplifying.spacedWords)
        self.openers = Set(openers.spacedWords)
        self.farewells = Set(farewells.listed.map(\.spacedWords))
        self.plainFarewells = Set(plainFarewells.listed.map(\.spacedWords))
        self.beforeFarewells = Set(beforeFarewells.spacedWords)
        let hesitations = self.fillers
        self.repairs = Set(repairs.listed.map { $0.spacedWords.filter { !hesitations.contains($0) } })
        self.phrases = phrases.listed.map { phrase in phrase.spacedWords.flatMap { table[$0] ?? [$0] } }
    }

    /// Whether a word is one of grammar, a hesitation, an answer or the like.
    func saysLittle(_ word: String) -> Bool {
        grammar.contains(word) || fillers.contains(word) || softeners.contains(word) || answers.contains(word)
    }

    /// Whether words begin a clause that explains a name.
    func explains(_ words: [String]) -> Bool {
        let text = words.reduce("") { $0 + $1 + " " }
        return appositions.contains { text.hasPrefix($0) }
    }

    /// How many words at the end of a text say goodbye; `nil` if none or all of them do.
    ///
    /// - Parameters:
    ///   - words: The words of the text.
    ///   - conjunctions: Words that may join a goodbye to what comes before: "thank you and good night".
    /// - Returns: Their number.
    func farewell(of words: [String], joinedBy conjunctions: [String]) -> Int? {
        let longest = farewells.reduce(0) { max($0, $1.count) }
        return (0...longest).reversed().first { count in
            guard words.count > count else { return false }
            let last = Array(words.suffix(count))
            if plainFarewells.contains(last) { return true }
            let rest = words.dropLast(count)
            let before = rest.last.map(conjunctions.contains) == true ? rest.dropLast().last : rest.last
            return farewells.contains(last) && before.map(beforeFarewells.contains) == true
        }
    }

    /// Whether words correct what was said before them, once or more often; only articles and the like may follow.
    func isRepair(_ words: [String]) -> Bool {
        let said = words.filter { !fillers.contains($0) }
        let longest = repairs.reduce(0) { max($0, $1.count) }
        return (0...longest).reversed().contains { count in
            guard count <= said.count, repairs.contains(Array(said.prefix(count))) else { return false }
            let rest = Array(said.dropFirst(count))
            return rest.allSatisfy(light.contains) || isRepair(rest)
        }
    }

    /// How many words of the longest slip of the tongue that some words begin with; `nil` if they begin with none.
    func repairLength(_ words: [String]) -> Int? {
        let said = words.filter { !fillers.contains($0) }
        let longest = repairs.reduce(0) { max($0, $1.count) }
        return (1...max(1, longest)).reversed().first { $0 <= said.count && repairs.contains(Array(said.prefix($0))) }
    }

    /// Whether a text ends in something that turns the rest into a question.
    func endsInTag(_ words: [String]) -> Bool {
        (1...3).contains { words.count > $0 + 1 && tags.contains(Array(words.suffix($0))) }
    }
}

extension StringProtocol where SubSequence == Substring {
    /// The words between white space.
    var spacedWords: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }

    /// What is between commas or line ends, without the spaces before it.
    ///
    /// One text instead of an array of literals, which would take a third of a megabyte in the executable.
    var listed: [String] {
        split { $0 == "," || $0.isNewline }.map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    }
}
