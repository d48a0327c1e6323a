/// A skill's samples, compiled: a tree of words and slots in which samples share their beginnings.
struct Grammar: Sendable {
    /// A sample of an intent.
    struct Sample: Sendable {
        var intent: IntentName
        /// The intent's number.
        var number: Int
        var utterance: Utterance
        /// What stands in it, in order.
        var parts: [Part]
        /// The names of its slots, in order.
        var slots: [String]
        /// What its own words are worth.
        var worth: Int
        /// Whether it has a slot of any words.
        var isOpen: Bool
        /// Whether its intent ends a session, or may: nobody is sent away who did not ask for it.
        var isLeaving: Bool

        /// Whether it is nothing but a slot, and perhaps a courtesy.
        var isBare: Bool { slots.count == 1 && worth < 50 }
    }

    /// A word, or a slot, by its number in the lexicon, or among the types.
    enum Part: Sendable, Hashable {
        case word(Int)
        case slot(Int)
    }

    private static let leaving: Set<IntentName> = [.stop, .cancel, .navigateHome, .no]

    let language: Language
    private(set) var lexicon: Lexicon
    private(set) var types: [GrammarType] = []
    private(set) var samples: [Sample] = []
    /// The same, as a tree.
    private(set) var tree = SampleTree([], costs: [])
    /// What it costs to leave out each word of a sample.
    private(set) var deletions: [Int32] = []
    /// The samples without slots, as ``SpokenText/key(of:)`` has them.
    private(set) var plain: Set<String> = []
    /// The values of all types, by the number of their first word.
    private(set) var values: [[(type: Int, value: GrammarType.Value)]] = []
    /// The intents' numbers: their places among the declarations.
    private(set) var intents: [IntentName: Int] = [:]
    /// The language's phrases that say nothing, by the number of their first word.
    private(set) var phrases: [Int: [[Int]]] = [:]

    /// Compiles declarations; Amazon's own intents are known without samples.
    init(_ declarations: [IntentDeclaration], in language: Language) {
        self.language = language
        lexicon = Lexicon(language)
        for phrase in lexicon.roles.talk.phrases {
            let numbers = phrase.map { lexicon.number($0, isOwn: false) }
            if let first = numbers.first { phrases[first, default: []].append(numbers) }
        }
        var occurrences: [Int: Set<Int>] = [:]
        // What a skill takes for an intent of its own stands for that, and not for Amazon's of another name.
        let own = Set(
            declarations.filter { !Language.builtInIntents.contains($0.name) }.flatMap(\.samples).map(\.key)
        )
        for (index, intent) in declarations.enumerated() {
            intents[intent.name] = index
            let builtIn = language.utterances(for: intent.name).filter { !own.contains($0.key) }
            for utterance in intent.samples + builtIn {
                guard let sample = sample(utterance, of: intent, at: index) else { continue }
                for case .word(let word) in sample.parts { occurrences[word, default: []].insert(index) }
                if sample.slots.isEmpty { plain.insert(utterance.key) }
                samples.append(sample)
            }
        }
        lexicon.weigh(occurrences.mapValues(\.count), intents: declarations.count)
        lexicon.learnMisspellings()
        for index in samples.indices {
            samples[index].worth = samples[index].parts.reduce(0) { worth, part in
                if case .word(let word) = part { worth + lexicon.entries[word].worth } else { worth }
            }
        }
        deletions = lexicon.entries.map { Int32(Cost.deletion($0.role, weight: $0.weight)) }
        tree = SampleTree(samples.map(\.parts), costs: deletions)
        values = lexicon.entries.map { _ in [] }
        for (type, content) in types.map(\.content).enumerated() {
            guard case .values(let all) = content else { continue }
            for value in all {
                if let first = value.words.first { values[first].append((type, value)) }
            }
        }
    }

    /// How the language's numbers are said.
    var numbers: any NumberGrammar.Type { language.vocabulary.numbers }

    /// What it costs to leave a word out, or to put any words into a slot.
    func cost(of part: Part) -> Int32 {
        switch part {
        case .word(let word): deletions[word]
        case .slot(let type): Int32(types[type].anyWords)
        }
    }

    private mutating func sample(_ utterance: Utterance, of intent: IntentDeclaration, at place: Int) -> Sample? {
        var parts: [Part] = []
        var slots: [String] = []
        for part in utterance.parts {
            switch part {
            case .word(let word):
                for word in lexicon.roles.written(word) {
                    parts.append(.word(lexicon.number(word, isOwn: true)))
                }
            case .slot(let name):
                // A slot that is not declared is found and told by `DeclarationCheck`.
                guard let slot = intent.slot(name) else { return nil }
                parts.append(.slot(number(of: slot)))
                slots.append(name)
            }
        }
        guard !parts.isEmpty else { return nil }
        let isOpen = parts.contains { if case .slot(let type) = $0 { types[type].isOpen } else { false } }
        return Sample(
            intent: intent.name,
            number: place,
            utterance: utterance,
            parts: parts,
            slots: slots,
            worth: 0,
            isOpen: isOpen,
            isLeaving: Self.leaving.contains(intent.name)
        )
    }

    private mutating func number(of slot: SlotDeclaration) -> Int {
        if let known = types.firstIndex(where: { $0.type == slot.type && $0.isDeclaredOpen == slot.isOpen }) {
            return known
        }
        types.append(GrammarType(slot, &lexicon))
        return types.count - 1
    }
}

extension Utterance {
    /// The words, with a space between.
    fileprivate var key: String {
        parts.compactMap { if case .word(let word) = $0 { word } else { nil } }.joined(separator: " ")
    }
}
