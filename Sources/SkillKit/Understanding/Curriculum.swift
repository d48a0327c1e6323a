/// Everything there is to learn: a skill's samples as words and slots, and what its slots may be filled with.
struct Curriculum: Sendable {
    /// A sample.
    struct Lesson: Sendable {
        /// The number of its intent.
        var intent: Int
        var parts: [Part]
        /// Whether it comes from the language and not from the skill.
        var isBuiltIn = false
        /// Whether it is only learnt from, and is no sample.
        var isTraining = false

        /// Its words, without its slots.
        var words: [TextWord] { parts.compactMap { if case .word(let word) = $0 { word } else { nil } } }
    }

    /// A word of a sample, or a slot by its place in the intent.
    enum Part: Sendable {
        case word(TextWord)
        /// The slot, and whether punctuation such as a comma comes before it.
        case slot(Int, isApart: Bool)
    }

    private(set) var outline: SkillOutline
    /// The intents that end the conversation and are recognised not only by phrases, but also by what was learnt from
    /// sentences.
    private(set) var taught: [Int] = []
    /// What each kind of slot is filled with.
    private(set) var fillings: [Filling]
    private(set) var lessons: [Lesson] = []
    /// What stands for none of the intents, as words.
    private(set) var foreign: [[TextWord]] = []
    /// How many samples each word is in.
    private(set) var occurrences: [UInt64: Int] = [:]

    var intents: [IntentDeclaration] { outline.intents }
    var language: Language? { outline.language }

    /// Prepares declarations, and sentences that are learnt from beside their samples.
    init(_ outline: SkillOutline, training: [TrainingPhrase] = []) {
        self.outline = outline
        fillings = outline.kinds.map { Filling($0, in: outline.language) }
        // A phrase that the skill declares for one of its intents stands for that one, and not for another of Amazon's.
        let own = Set(intents.flatMap(\.samples).map(\.description.folded))
        for (number, intent) in intents.enumerated() {
            for sample in intent.samples { add(sample, to: number, isBuiltIn: !outline.groups.own[number]) }
            for sample in language?.utterances(for: intent.name) ?? [] where !own.contains(sample.description.folded) {
                add(sample, to: number, isBuiltIn: true)
            }
        }
        learn(from: training)
        weighNovelty()
    }

    /// Takes sentences that are no samples.
    private mutating func learn(from training: [TrainingPhrase]) {
        let lines = Dictionary(grouping: training, by: \.intent)
        for number in outline.leaving.sorted() where lines[intents[number].name, default: []].count >= Self.enough {
            taught.append(number)
            outline.groups.teach(number)
            // What it is already recognised by shows what else to recognise.
            for lesson in lessons where lesson.intent == number {
                lessons.append(Lesson(intent: number, parts: lesson.parts, isTraining: true))
            }
        }
        let numbers = Dictionary(intents.enumerated().map { ($1.name, $0) }) { first, _ in first }
        for phrase in training {
            if phrase.intent == .fallback {
                addForeign(phrase.utterance)
            } else if let number = numbers[phrase.intent] {
                add(phrase.utterance, to: number, isBuiltIn: !outline.groups.own[number], isTraining: true)
            }
        }
    }

    /// So many sentences are enough to recognise by them that somebody leaves, which nothing else must be taken for.
    private static let enough = 30

    private struct KindName: Hashable {
        var type: SlotTypeName
        var isOpen: Bool
    }

    private mutating func add(_ sample: Utterance, to intent: Int, isBuiltIn: Bool, isTraining: Bool = false) {
        var parts: [Part] = []
        var isApart = false
        let pieces = sample.description.split(separator: "{", omittingEmptySubsequences: false)
        for (place, piece) in pieces.enumerated() {
            var words = piece
            // Every piece but the first begins after an opening brace.
            if place > 0 {
                let name = piece.prefix { $0 != "}" }
                let slot = intents[intent].slots.firstIndex { $0.name == name.filter { !$0.isWhitespace } }
                // `DeclarationCheck` reports a slot that is not declared.
                guard let slot else { return }
                parts.append(.slot(slot, isApart: isApart))
                words = piece.dropFirst(name.count + 1)
            }
            var said = SpokenText.words(of: String(words), in: language).map { TextWord($0, in: language) }
            said.markStances(in: language, isBegun: !parts.isEmpty, isContinued: place + 1 < pieces.count)
            parts += said.map(Part.word)
            let sign = words.last { !$0.isWhitespace }
            isApart = sign.map { !$0.isLetter && !$0.isNumber } ?? false
        }
        guard !parts.isEmpty, parts.count <= SpokenText.mostWords else { return }
        let lesson = Lesson(intent: intent, parts: parts, isBuiltIn: isBuiltIn, isTraining: isTraining)
        lessons.append(lesson)
        count(lesson.words)
    }

    private mutating func addForeign(_ phrase: Utterance) {
        var words = SpokenText.words(of: phrase.description, in: language).map { TextWord($0, in: language) }
        guard !words.isEmpty, words.count <= SpokenText.mostWords else { return }
        words.markStances(in: language)
        foreign.append(words)
        count(words)
    }

    private mutating func count(_ words: [TextWord]) {
        for word in Set(words.map(\.hash)) { occurrences[word, default: 0] += 1 }
    }

    /// A type with few declared values for the many places where it is used is seldom filled with others.
    private mutating func weighNovelty() {
        var uses = fillings.map { _ in 0 }
        for lesson in lessons {
            for case .slot(let slot, _) in lesson.parts { uses[outline.slotKinds[lesson.intent][slot]] += 1 }
        }
        for (kind, uses) in uses.enumerated() { fillings[kind].weighNovelty(outline.kinds[kind], uses: uses) }
    }
}

extension String {
    /// The text in lower case, its words one space apart.
    fileprivate var folded: String {
        SpokenToken.tokens(of: self).map(\.word).joined(separator: " ")
    }
}

extension TextWord {
    init(_ word: SpokenText.Word, in language: Language?) {
        self.init(word.text, shape: word.shape, in: language)
        isApart = word.isApart
    }
}
