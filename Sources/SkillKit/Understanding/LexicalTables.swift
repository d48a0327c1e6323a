/// What is known of words before anything is learnt, as tables: which words occur in samples and values, which values
/// there are, and which samples.
struct LexicalTables {
    private(set) var words: [UInt64: [(label: Int, weight: Int)]] = [:]
    private(set) var values: [UInt64: [(label: Int, weight: Int)]] = [:]
    private(set) var samples: [UInt64: [(label: Int, weight: Int)]] = [:]

    init(_ curriculum: Curriculum) {
        let labels = TableLabels(kinds: curriculum.fillings.count)
        for (word, count) in curriculum.occurrences.sorted(by: { $0.key < $1.key }) {
            words[word, default: []].append((TableLabels.usual, count < 3 ? 2 : 3))
        }
        var seen: Set<UInt64> = []
        for (number, filling) in curriculum.fillings.enumerated() {
            for value in filling.values {
                for word in value.words where seen.insert(FeatureHash.pair(word.hash, UInt64(number))).inserted {
                    words[word.hash, default: []].append((labels.member(of: number), 0))
                }
                // Names that the skill itself knows are not listed: the skill is asked.
                if !curriculum.outline.kinds[number].isKnown { add(value, to: number) }
            }
        }
        let telling = TrainingWords(curriculum)
        for lesson in curriculum.lessons {
            for case .word(let word) in lesson.parts
            where (!lesson.isTraining || telling.tell(word.hash, of: lesson.intent))
                && seen.insert(FeatureHash.pair(word.hash, UInt64(1 << 20 + lesson.intent))).inserted
            {
                words[word.hash, default: []].append((labels.word(of: lesson.intent), 0))
            }
            for case .word(let word) in lesson.parts where word.endsStance && !lesson.isTraining {
                guard let stance = word.stance?.hash,
                    seen.insert(FeatureHash.pair(stance, UInt64(1 << 20 + lesson.intent))).inserted
                else { continue }
                words[stance, default: []].append((labels.word(of: lesson.intent), 0))
            }
        }
        for lesson in curriculum.lessons where lesson.isBuiltIn {
            for pair in PhrasePairs.pairs(in: lesson.words, curriculum.language)
            where seen.insert(FeatureHash.pair(pair, UInt64(1 << 20 + lesson.intent))).inserted {
                words[pair, default: []].append((labels.word(of: lesson.intent), 0))
            }
        }
        let slots = SlotKeys(curriculum.outline)
        for lesson in curriculum.lessons where !lesson.isTraining { add(lesson, slots, curriculum) }
    }

    private mutating func add(_ value: Filling.Value, to kind: Int) {
        var hash = TableLabels.firstOfValue
        for word in value.words {
            hash = FeatureHash.pair(hash, word.hash)
            values[hash, default: []] += []
        }
        guard values[hash]?.contains(where: { $0.label == kind && $0.weight == 0 }) == false else { return }
        values[hash]?.append((kind, 0))
        values[hash]?.append((value.index ?? TableLabels.noIndex, 1))
    }

    private mutating func add(_ lesson: Curriculum.Lesson, _ slots: SlotKeys, _ curriculum: Curriculum) {
        var hash = TableLabels.firstOfSample
        var depth = 0
        for part in lesson.parts {
            switch part {
            case .word(let word):
                hash = FeatureHash.pair(hash, word.hash)
                depth += 1
            case .slot(let slot, _):
                let key = slots.byIntent[lesson.intent][slot]
                if samples[hash]?.contains(where: { $0.label == key && $0.weight == 0 }) != true {
                    samples[hash, default: []].append((key, 0))
                }
                hash = FeatureHash.pair(hash, TableLabels.slotEdge + UInt64(key))
                depth = 0
            }
            if depth <= TableLabels.tellingDepth { samples[hash, default: []] += [] }
        }
        guard samples[hash]?.contains(where: { $0.label == lesson.intent && $0.weight == 1 }) != true else { return }
        samples[hash, default: []].append((lesson.intent, 1))
    }
}

/// What labels mean in the tables of words, values and samples.
struct TableLabels: Sendable {
    let kinds: Int

    /// A word occurs in samples: its weight is 2 for few, 3 for many.
    static let usual = 0
    /// Where values begin, in their table.
    static let firstOfValue: UInt64 = 17
    /// Where samples begin, in theirs.
    static let firstOfSample: UInt64 = 23
    /// For so many words after the beginning or a slot, the table says whether any sample goes on like this; further on
    /// few samples are left, and only their ends and slots have rows.
    static let tellingDepth = 2
    /// Added to a slot's key for a step in a sample.
    static let slotEdge: UInt64 = 0xFFFF_0000
    /// Stands for no value of the type.
    static let noIndex = 1 << 14 - 1

    /// A word occurs in values of a kind.
    func member(of kind: Int) -> Int { 1 + kind }
    /// A word occurs in samples of an intent.
    func word(of intent: Int) -> Int { 1 + kinds + intent }
}

/// The slots of all intents; those with the same name and kind count as one.
struct SlotKeys: Sendable {
    private(set) var kinds: [Int] = []
    private(set) var names: [String] = []
    /// The keys of each intent's slots.
    private(set) var byIntent: [[Int]] = []

    init(_ outline: SkillOutline) {
        var numbers: [String: Int] = [:]
        for (intent, slotKinds) in zip(outline.intents, outline.slotKinds) {
            byIntent.append(
                zip(intent.slots, slotKinds).map { slot, kind in
                    let name = "\(kind) \(slot.name)"
                    if let number = numbers[name] { return number }
                    numbers[name] = kinds.count
                    kinds.append(kind)
                    names.append(slot.name)
                    return kinds.count - 1
                }
            )
        }
    }
}
