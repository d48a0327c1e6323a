/// Learns to understand a skill's declarations; the same bytes from the same declarations.
struct UnderstandingLearner {
    private let curriculum: Curriculum
    private let labels: TableLabels
    private let numbers: NumberMatches?
    private let times: TimeMatches?
    private var intents: IntentLearner
    private var slots: SlotLearner

    /// About how many samples are looked at over all rounds: while a skill waits at its start, and when the result is
    /// kept.
    private static let (effort, patientEffort) = (3600, 600_000)
    private static let (rounds, patientRounds) = (3...10, 3...160)
    /// How far a step goes: with few samples, small steps err less about words that only one of them has.
    private static let (rate, patientRate): (Float, Float) = (0.05, 0.1)
    /// How much of learning slots goes into telling intents apart by them.
    private static let contrast: Float = 0.3
    /// The share of the language's own phrases that is looked at in a round.
    private static let phraseShare = 0.25
    /// The share of the sentences beside the samples that is looked at in a round: samples count more.
    private static let trainingShare = 0.5

    /// Learns.
    /// - Parameters:
    ///   - curriculum: What there is to learn.
    ///   - limit: The most bytes of the result; what says least is left out.
    /// - Returns: What was learnt.
    static func learn(_ curriculum: Curriculum, limit: Int) -> [UInt8] {
        let isPatient = limit < .max
        var learner = UnderstandingLearner(curriculum, isPatient: isPatient)
        let tables = LexicalTables(curriculum)
        let lexical = [tables.words, tables.values, tables.samples].flatMap(SparseTable.bytes(of:))
        let empty = SparseTable.bytes(of: [:])
        (lexical + empty + empty).withUnsafeBytes { bytes in
            guard let view = UnderstandingView(bytes, at: 0) else { return }
            learner.run(view, isPatient: isPatient) { intents, slots, room in
                guard isPatient else { return }
                UnderstandingBytes.settle(curriculum, lexical, intents, slots, limit: limit, times: room)
            }
        }
        return UnderstandingBytes.encode(curriculum, lexical, learner.intents, learner.slots, limit: limit)
    }

    private init(_ curriculum: Curriculum, isPatient: Bool) {
        self.curriculum = curriculum
        labels = TableLabels(kinds: curriculum.fillings.count)
        numbers = NumberMatches(curriculum.outline.kinds, in: curriculum.language)
        times = TimeMatches(curriculum.outline.kinds, in: curriculum.language)
        intents = IntentLearner(
            count: curriculum.intents.count,
            curriculum.outline.groups,
            tellsForeign: !curriculum.foreign.isEmpty,
            rate: isPatient ? Self.patientRate : Self.rate
        )
        slots = SlotLearner(curriculum)
    }

    /// Learns in rounds; weights are dropped before the last ones, so that the rest learns to do without them.
    private mutating func run(
        _ view: UnderstandingView,
        isPatient: Bool,
        settling settle: (IntentLearner, SlotLearner, _ room: Int) -> Void
    ) {
        let lessons = curriculum.lessons
        guard !lessons.isEmpty else { return }
        let own = lessons.count { !$0.isBuiltIn && !$0.isTraining }
        let (effort, range) = isPatient ? (Self.patientEffort, Self.patientRounds) : (Self.effort, Self.rounds)
        let rounds = min(max(effort / max(1, own), range.lowerBound), range.upperBound)
        var filler = LessonFiller(curriculum, seed: 42)
        // What stands for nothing comes in between, with numbers behind those of the lessons.
        var order = Array(0..<(lessons.count + curriculum.foreign.count))
        let bare = lessons.indices.flatMap { repeatElement($0, count: again(lessons[$0])) }
        let last = rounds - rounds / 3
        // Step by step, so that what is left can learn to do without what was dropped.
        let steps: [(round: Int, room: Int)] = [(last * 4 / 10, 4), (last * 6 / 10, 2), (last * 8 / 10, 1)]
        for round in 0..<rounds {
            for step in steps where step.round == round { settle(intents, slots, step.room) }
            filler.shuffle(&order)
            for number in order + bare {
                guard number < lessons.count else {
                    learnForeign(curriculum.foreign[number - lessons.count], &filler, view, isPlain: round % 3 == 0)
                    continue
                }
                let lesson = lessons[number]
                if lesson.isBuiltIn, !filler.chance(Self.phraseShare) { continue }
                if lesson.isTraining, !filler.chance(Self.trainingShare) { continue }
                var filled = filler.fill(lesson, isPlain: round % 3 == 0)
                guard filled.words.count <= SpokenText.mostWords else { continue }
                var features = features(of: filled, view)
                intents.learn(features, intent: lesson.intent, isBuiltIn: lesson.isBuiltIn)
                // Phrases of the language have no slots.
                if lesson.isBuiltIn { continue }
                if round % 3 > 0, filler.surround(&filled) { features = self.features(of: filled, view) }
                learnSlots(lesson, filled, features)
            }
            if round >= last { for rows in intents.allRows + slots.allRows { rows.note() } }
        }
        for rows in intents.allRows + slots.allRows { rows.average() }
    }

    /// Learns from a text that stands for none of the intents.
    private mutating func learnForeign(
        _ words: [TextWord],
        _ filler: inout LessonFiller,
        _ view: UnderstandingView,
        isPlain: Bool
    ) {
        guard filler.chance(Self.trainingShare) else { return }
        let features = features(of: filler.fill(foreign: words, isPlain: isPlain), view)
        intents.learn(features, intent: nil, isBuiltIn: false)
    }

    /// How many more times a round looks at a sample that is only a slot: it stands for anything that may fill it.
    private func again(_ lesson: Curriculum.Lesson) -> Int {
        guard lesson.parts.count == 1, case .slot(let slot, _)? = lesson.parts.first else { return 0 }
        let kind = curriculum.outline.slotKinds[lesson.intent][slot]
        guard curriculum.outline.kinds[kind].isOpen else { return 0 }
        return min(curriculum.fillings[kind].values.count / Self.valuesASample, Self.mostAgain)
    }

    private static let (valuesASample, mostAgain) = (20, 12)

    private func features(of filled: LessonFiller.Filled, _ view: UnderstandingView) -> TextFeatures {
        let times = times?(filled.words) ?? []
        var matches = view.matches(in: filled.words) + (numbers?(filled.words) ?? [])
        matches = filled.matches + matches.outside(times, curriculum.outline.kinds) + times
        matches.keepLongest()
        return TextFeatures(filled.words, matches, view, labels)
    }

    private mutating func learnSlots(
        _ lesson: Curriculum.Lesson,
        _ filled: LessonFiller.Filled,
        _ features: TextFeatures
    ) {
        let common = slots.commonRows(features)
        let look = slots.look(features, common, intent: lesson.intent, isOwn: true)
        var scores = Array(intents.scores(features).prefix(intents.count))
        curriculum.outline.groups.mask(&scores, isBuiltIn: false)
        var chances = scores
        Chances.normalise(&chances)
        let rivals = chances.indices.filter { $0 != lesson.intent && chances[$0] > 0.05 }
        var looks: [SlotLearner.Look] = []
        for rival in rivals { looks.append(slots.look(features, common, intent: rival, isOwn: false)) }
        var joint = [scores[lesson.intent] + look.logSum] + zip(rivals, looks).map { scores[$0] + $1.logSum }
        Chances.normalise(&joint)
        let expected = 1 - Self.contrast + Self.contrast * joint[0]
        slots.learn(look, features, common, right: filled.labels, expected: expected)
        for (rival, chance) in zip(looks, joint.dropFirst()) where chance > 1e-3 {
            slots.learn(rival, features, common, right: nil, expected: Self.contrast * chance)
        }
    }
}
