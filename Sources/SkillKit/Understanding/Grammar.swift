/// A skill's samples, compiled: a tree of words and slots in which samples share their beginnings.
struct Grammar: Sendable {
    /// A sample of an intent.
    struct Sample: Sendable {
        var intent: IntentName
        var utterance: Utterance
        /// What stands in it, in order.
        var parts: [Part]
        /// The names of its slots, in order.
        var slots: [String]
        /// What its own words are worth.
        var worth: Int
        /// Whether it has a slot of any words.
        var isOpen: Bool

        /// Whether it is nothing but a slot, and perhaps a courtesy.
        var isBare: Bool { slots.count == 1 && worth < 50 }
    }

    /// A word, or a slot, by its number in the lexicon, or among the types.
    enum Part: Sendable, Hashable {
        case word(Int)
        case slot(Int)
    }

    /// A place in the tree of samples: those that begin alike, up to and with a part.
    ///
    /// The places stand in the order of a walk that goes down before it goes on, so the tree is a list.
    struct Place: Sendable {
        var part: Part
        /// How many parts are behind with this one.
        var depth: Int
        /// What it costs to leave the part out; for a slot what any words in it cost.
        var cost: Int32
        /// The samples that end here, among ``endings``.
        var endings: Range<Int>
        /// The first place that does not begin with this one.
        var behind: Int
    }

    private(set) var lexicon = Lexicon()
    private(set) var types: [GrammarType] = []
    private(set) var samples: [Sample] = []
    private(set) var places: [Place] = []
    /// Samples, in the order of the places where they end.
    private(set) var endings: [Int] = []
    /// The samples without slots, as ``SpokenText/key(of:)`` has them.
    private(set) var plain: Set<String> = []
    /// The most parts that a sample has.
    private(set) var depth = 0
    /// English's phrases that say nothing, by the number of their first word.
    private(set) var phrases: [Int: [[Int]]] = [:]

    /// Compiles declarations; Amazon's own intents are known without samples.
    init(_ declarations: [IntentDeclaration]) {
        for phrase in English.phrases {
            let numbers = phrase.map { lexicon.number($0, isOwn: false) }
            if let first = numbers.first { phrases[first, default: []].append(numbers) }
        }
        var occurrences: [Int: Set<Int>] = [:]
        var tree = Branch()
        // What a skill takes for an intent of its own stands for that, and not for Amazon's of another name.
        let own = Set(
            declarations.filter { !BuiltInUtterances.intents.contains($0.name) }.flatMap(\.samples).map(\.key)
        )
        for (index, intent) in declarations.enumerated() {
            let builtIn = BuiltInUtterances.english(for: intent.name).filter { !own.contains($0.key) }
            for utterance in intent.samples + builtIn {
                guard let sample = sample(utterance, of: intent) else { continue }
                for case .word(let word) in sample.parts { occurrences[word, default: []].insert(index) }
                tree.add(samples.count, sample.parts[...])
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
        lay(tree, depth: 1)
    }

    /// Writes a tree down as a list.
    private mutating func lay(_ tree: Branch, depth: Int) {
        for (part, branch) in tree.branches {
            let place = places.count
            let endings = self.endings.count..<(self.endings.count + branch.samples.count)
            self.endings += branch.samples
            self.depth = max(self.depth, depth)
            places.append(Place(part: part, depth: depth, cost: cost(of: part), endings: endings, behind: 0))
            lay(branch, depth: depth + 1)
            places[place].behind = places.count
        }
    }

    /// What it costs to leave a word out, or to put any words into a slot.
    func cost(of part: Part) -> Int32 {
        switch part {
        case .word(let word):
            let entry = lexicon.entries[word]
            return Int32(Cost.deletion(entry.role, weight: entry.weight))
        case .slot(let type): return Int32(types[type].anyWords)
        }
    }

    private mutating func sample(_ utterance: Utterance, of intent: IntentDeclaration) -> Sample? {
        var parts: [Part] = []
        var slots: [String] = []
        for part in utterance.parts {
            switch part {
            case .word(let word):
                for word in English.expansion(of: word) ?? [word] {
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
        return Sample(intent: intent.name, utterance: utterance, parts: parts, slots: slots, worth: 0, isOpen: isOpen)
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

/// Samples that begin alike, while the tree grows.
private struct Branch {
    var branches: [(part: Grammar.Part, Branch)] = []
    var samples: [Int] = []
    private var positions: [Grammar.Part: Int] = [:]

    mutating func add(_ sample: Int, _ parts: ArraySlice<Grammar.Part>) {
        guard let part = parts.first else {
            samples.append(sample)
            return
        }
        let position = positions[part] ?? branches.count
        if position == branches.count {
            positions[part] = position
            branches.append((part, Branch()))
        }
        branches[position].1.add(sample, parts.dropFirst())
    }
}
