/// What was learnt, written as bytes that are read in place: characters of ASCII.
enum UnderstandingBytes {
    /// What the bytes begin with.
    static let magic: [UInt8] = Array("SKU5".utf8)

    /// Writes what was learnt.
    static func encode(
        _ curriculum: Curriculum,
        _ lexical: [UInt8],
        _ intents: IntentLearner,
        _ slots: SlotLearner,
        limit: Int
    ) -> [UInt8] {
        let (intentRows, slotRows) = (LearntRows(intents), LearntRows(slots))
        let header = header(curriculum, intents, intentRows, slots, slotRows)
        let room = limit - header.count - lexical.count
        return header + lexical + intentRows.bytes(least: least(of: intentRows, within: room, share: intentShare))
            + slotRows.bytes(least: least(of: slotRows, within: room, share: 1 - intentShare))
    }

    /// Drops the weights that there will be no room for, so that the others can learn to do without them.
    ///
    /// For now there is `times` the final room.
    static func settle(
        _ curriculum: Curriculum,
        _ lexical: [UInt8],
        _ intents: IntentLearner,
        _ slots: SlotLearner,
        limit: Int,
        times: Int
    ) {
        let (intentRows, slotRows) = (LearntRows(intents), LearntRows(slots))
        let header = header(curriculum, intents, intentRows, slots, slotRows)
        let room = (limit - header.count - lexical.count) * times
        intents.rows.settle(below: least(of: intentRows, within: room, share: intentShare))
        slots.settle(below: least(of: slotRows, within: room, share: 1 - intentShare))
    }

    private static func header(
        _ curriculum: Curriculum,
        _ intents: IntentLearner,
        _ intentRows: LearntRows,
        _ slots: SlotLearner,
        _ slotRows: LearntRows
    ) -> [UInt8] {
        var header = magic + fingerprint(curriculum.outline) + number(intents.count, 3) + number(intents.tellsForeign)
        for intent in 0..<intents.count { header += number(curriculum.taught.contains(intent)) }
        header += number(intentRows.most) + number(slotRows.most) + number(mixture(curriculum))
        header += number(strangeness(curriculum))
        for prior in intents.prior { header += number(prior) }
        for intent in slots.shapes.indices {
            let scores = slots.moveScores(intent)
            let scale = max(1e-6, (scores.map { abs($0) }.max() ?? 1) / 63)
            header +=
                number(scores.count, 2) + number(scale) + scores.map { UInt8(digit: Int(($0 / scale).rounded()) + 64) }
        }
        return header
    }

    /// The share of the room for what tells intents apart; the rest is for what finds slots.
    private static let intentShare = 0.5

    /// The least importance of a weight that is worth its bytes.
    private static func least(of table: LearntRows, within room: Int, share: Double) -> Float {
        var least = 0.0001 * table.most
        if room > 1 << 40 { return least }
        let room = Int(Double(max(0, room)) * share)
        while least < 0.5 * table.most {
            let (rows, labels) = table.count(least: least)
            if SparseTable.size(.steps, rows: rows, labels: labels) <= room { return least }
            least *= 1.03
        }
        return least
    }

    /// A number that distinguishes the declarations from others.
    static func fingerprint(_ outline: SkillOutline) -> [UInt8] {
        var hash = FeatureHash.of(magic)
        func add(_ text: String) { hash = FeatureHash.pair(hash, FeatureHash.of(text.utf8)) }
        for intent in outline.intents {
            add(intent.name.rawValue)
            for slot in intent.slots {
                add("\(slot.name):\(slot.type.name):\(slot.isList):\(slot.isOpen)")
                for value in slot.type.values { add(([value.name] + value.synonyms).joined(separator: "|")) }
                for example in slot.type.examples { add(example) }
            }
            for sample in intent.samples { add(sample.description) }
        }
        add(outline.language?.code ?? "")
        return [UInt8](number: Int(truncatingIfNeeded: hash >> 1), digits: 9)
    }

    /// How much the slots count compared with the words: more samples make the surroundings of slots surer.
    private static func mixture(_ curriculum: Curriculum) -> Float {
        let own = curriculum.lessons.filter { !$0.isBuiltIn }
        let average = Float(own.count) / Float(max(1, Set(own.map(\.intent)).count))
        return 0.35 * average / (average + 40)
    }

    /// How often a word is new: about as often as words occur in only one sample (Good and Turing).
    private static func strangeness(_ curriculum: Curriculum) -> Float {
        let all = curriculum.occurrences.values.reduce(0, +)
        let once = curriculum.occurrences.values.count { $0 == 1 }
        let share = max(0.005, Float(once) / Float(max(1, all)))
        return -0.3 * Chances.log(share)
    }

    /// The weight that a number from 0 to 63 stands for, as a share of the greatest; small weights have the finest
    /// steps.
    static func weight(_ number: Int) -> Float {
        let share = Float(number) / 63
        return share * abs(share)
    }

    private static func number(_ isTrue: Bool) -> [UInt8] { number(isTrue ? 1 : 0, 1) }
    private static func number(_ value: Float) -> [UInt8] { number(Int(value.bitPattern), 5) }
    private static func number(_ value: Int, _ digits: Int) -> [UInt8] { [UInt8](number: value, digits: digits) }
}
