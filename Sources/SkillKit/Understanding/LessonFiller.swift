/// Fills samples with values, so that what surrounds values is learnt as well as the values.
struct LessonFiller {
    /// A sample that was filled: its words, and the label of each.
    struct Filled {
        var words: [TextWord] = []
        var labels: [Int] = []
        var matches: [ValueMatch] = []
    }

    private let curriculum: Curriculum
    /// Values of the kinds that take anything, to stand for values of no known kind.
    private let strangers: [[TextWord]]
    private let joints: [TextWord]
    /// What people say around what they want.
    private let asides: [[TextWord]]
    /// The words of samples, which occur in names too.
    private let usual: [TextWord]
    private var dice: SeededNumbers

    init(_ curriculum: Curriculum, seed: UInt64) {
        self.curriculum = curriculum
        let open = curriculum.fillings.filter { $0.novelty > 0.3 }.flatMap { $0.values.map(\.words) }
        strangers = open.isEmpty ? [[TextWord("something", shape: .small, in: curriculum.language)]] : open
        joints = (curriculum.language?.conjunctions ?? []).map {
            TextWord($0, shape: .small, in: curriculum.language)
        }
        asides = (curriculum.language?.asides ?? []).map { aside in
            SpokenText.words(of: aside, in: curriculum.language).map { TextWord($0, in: curriculum.language) }
        }
        usual = curriculum.lessons.filter { !$0.isBuiltIn }.prefix(500).flatMap { lesson in
            lesson.parts.compactMap { if case .word(let word) = $0 { word } else { nil } }
        }
        dice = SeededNumbers(seed: seed)
    }

    /// Fills a sample.
    /// - Parameters:
    ///   - lesson: The sample.
    ///   - isPlain: Whether all its own words are kept.
    /// - Returns: The sample with values.
    mutating func fill(_ lesson: Curriculum.Lesson, isPlain: Bool) -> Filled {
        var filled = Filled()
        let isSmall = chance(0.3)
        for part in lesson.parts {
            switch part {
            case .word(let word): add(word, &filled, isPlain: isPlain)
            case .slot(let slot, let isApart):
                let start = filled.words.count
                fill(slot, of: lesson.intent, &filled)
                filled.words[start].isApart = isApart
            }
        }
        mistake(&filled)
        guard isSmall else { return filled }
        for index in filled.words.indices where filled.words[index].shape.isOfCapitals {
            filled.words[index].shape = .small
        }
        return filled
    }

    /// Prepares what stands for none of the intents.
    mutating func fill(foreign words: [TextWord], isPlain: Bool) -> Filled {
        var filled = Filled()
        for word in words { add(word, &filled, isPlain: isPlain) }
        mistake(&filled)
        return filled
    }

    /// Adds a word that is no value; a rare one may become unknown.
    private mutating func add(_ word: TextWord, _ filled: inout Filled, isPlain: Bool) {
        let count = Double(curriculum.occurrences[word.hash] ?? 1)
        let isHidden = !isPlain && chance(0.3 / (0.3 + count))
        filled.words.append(isHidden ? word.unknown(isWhole: chance(0.5)) : word)
        filled.labels.append(ChainShape.outside)
    }

    private mutating func fill(_ slot: Int, of intent: Int, _ filled: inout Filled) {
        add(slot, of: intent, &filled)
        guard curriculum.intents[intent].slots[slot].isList, chance(0.4) else { return }
        let others = chance(0.3) ? 2 : 1
        for other in 1...others {
            let start = filled.words.count
            // "A, B and C", "A and B and C".
            if !joints.isEmpty, other == others || chance(0.3) {
                filled.words.append(joints[below(joints.count)])
                filled.labels.append(ChainShape.outside)
                add(slot, of: intent, &filled)
            } else {
                add(slot, of: intent, &filled)
                filled.words[start].isApart = chance(0.5)
            }
        }
    }

    /// Adds a value for a slot.
    private mutating func add(_ slot: Int, of intent: Int, _ filled: inout Filled) {
        let number = curriculum.outline.slotKinds[intent][slot]
        let kind = curriculum.outline.kinds[number]
        let filling = curriculum.fillings[number]
        var isHidden = chance(filling.novelty)
        var value: [TextWord]
        if kind.isKnown, chance(0.7) {
            // A few examples stand for many names.
            value = name()
            isHidden = chance(0.35)
        } else if filling.values.isEmpty || isHidden && chance(0.3) {
            isHidden = true
            value = stranger()
        } else {
            value = filling.values[below(filling.values.count)].words
        }
        // For a name that the skill knows, its surroundings tell the slot: any name may fill any slot of its kind.
        if isHidden || kind.isKnown {
            let isWhole = chance(0.5)
            for index in value.indices {
                // A word of samples is known, even within a name.
                let isUsual = curriculum.occurrences[value[index].hash] != nil
                if !isUsual || chance(0.3) { value[index] = value[index].unknown(isWhole: isWhole) }
            }
        }
        if kind.isKnown, !isHidden {
            let start = filled.words.count
            let isWeak = value.count < 3 && chance(0.5)
            filled.matches.append(
                ValueMatch(start: start, end: start + value.count, kind: number, isKnown: true, isWeak: isWeak)
            )
        }
        // "Animals" and "London" are films too, but a subject or a place when somebody says what a film is about.
        if kind.isOpen, !kind.isKnown, let known = anyKnown, chance(0.3) {
            let start = filled.words.count + below(value.count)
            let end = min(start + 1 + below(2), filled.words.count + value.count)
            filled.matches.append(ValueMatch(start: start, end: end, kind: known, isKnown: true, isWeak: true))
        }
        for (index, word) in value.enumerated() {
            filled.words.append(word)
            filled.labels.append(index == 0 ? ChainShape.first(of: slot) : ChainShape.further(in: slot))
        }
    }

    /// One of the kinds of names that the skill knows.
    private var anyKnown: Int? {
        mutating get {
            let kinds = curriculum.outline.kinds.indices.filter { curriculum.outline.kinds[$0].isKnown }
            return kinds.isEmpty ? nil : kinds[below(kinds.count)]
        }
    }

    /// A name that somebody may know: unknown words, and everyday words.
    private mutating func name() -> [TextWord] {
        (0...below(4)).map { _ in
            if !usual.isEmpty, chance(0.4) { return usual[below(usual.count)] }
            return stranger(ofWords: 1)[0].unknown(isWhole: chance(0.5))
        }
    }

    /// Puts talk before or after what was said: unknown words are not always a value.
    /// - Returns: Whether it did.
    mutating func surround(_ filled: inout Filled) -> Bool {
        guard !asides.isEmpty, chance(0.35) else { return false }
        var aside = asides[below(asides.count)]
        // Nobody says only these.
        if chance(0.5) {
            for index in aside.indices where chance(0.5) {
                let other = asides[below(asides.count)]
                aside[index] = other[below(other.count)]
            }
        }
        for index in aside.indices where curriculum.occurrences[aside[index].hash] == nil {
            aside[index] = aside[index].unknown(isWhole: chance(0.3))
        }
        let outside = [Int](repeating: ChainShape.outside, count: aside.count)
        if chance(0.4) {
            filled.words[0].isApart = chance(0.5)
            filled.words.insert(contentsOf: aside, at: 0)
            filled.labels.insert(contentsOf: outside, at: 0)
            for index in filled.matches.indices {
                filled.matches[index].start += aside.count
                filled.matches[index].end += aside.count
            }
        } else {
            aside[0].isApart = chance(0.5)
            filled.words += aside
            filled.labels += outside
        }
        return true
    }

    /// Takes words for a known name where they are not meant as one, as "it" is a film: being known doesn't make them a
    /// slot's.
    ///
    /// Words of a story or a subject are names too, such as "alive" and "left behind", although no name is meant.
    private mutating func mistake(_ filled: inout Filled) {
        let kinds = curriculum.outline.kinds.indices.filter { curriculum.outline.kinds[$0].isKnown }
        guard !kinds.isEmpty, chance(0.35) else { return }
        for _ in 0...filled.words.count / 6 {
            let start = below(filled.words.count)
            let end = min(start + 1 + below(2), filled.words.count)
            guard !filled.matches.contains(where: { $0.range.overlaps(start..<end) }) else { continue }
            let isWeak = chance(0.8)
            let kind = kinds[below(kinds.count)]
            guard isWeak || filled.labels[start..<end].allSatisfy({ $0 == ChainShape.outside }) else { continue }
            filled.matches.append(ValueMatch(start: start, end: end, kind: kind, isKnown: true, isWeak: isWeak))
        }
    }

    private mutating func stranger(ofWords count: Int) -> [TextWord] {
        (0..<count).map { _ in
            let other = strangers[below(strangers.count)]
            return other[below(other.count)]
        }
    }

    /// Words that may be a value of any kind.
    private mutating func stranger() -> [TextWord] {
        let value = strangers[below(strangers.count)]
        guard chance(0.5) else { return value }
        return stranger(ofWords: value.count)
    }

    /// Whether something with a probability happens.
    mutating func chance(_ probability: Double) -> Bool { Double(dice.next() >> 11) * 0x1p-53 < probability }

    private mutating func below(_ count: Int) -> Int { Int(dice.next() % UInt64(max(1, count))) }

    /// Shuffles.
    mutating func shuffle(_ order: inout [Int]) { order.shuffle(using: &dice) }
}
