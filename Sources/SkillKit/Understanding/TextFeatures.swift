/// Everything that is looked at in a text, as hashes: for each word to find slots, and for the whole to find the
/// intent.
struct TextFeatures {
    let words: [TextWord]
    let matches: [ValueMatch]
    /// The features of the words, one word's after the other's.
    private(set) var tagging: [UInt64] = []
    /// Where each word's features begin, and where the last word's end.
    private(set) var starts: [Int] = []
    /// The features of the whole, and how much each counts.
    private(set) var whole: [(feature: UInt64, value: Float)] = []

    /// Looks at a text.
    init(_ words: [TextWord], _ matches: [ValueMatch], _ view: UnderstandingView, _ labels: TableLabels) {
        let words = words.map(\.generalised)
        self.words = words
        self.matches = matches
        let lookups = words.map { $0.isHidden ? nil : view.words.row($0.hash, in: view.bytes) }
        let uses = zip(words, lookups).map { Self.use($0, $1, view) }
        let memberships = lookups.map { Self.memberships($0, view, labels) }
        tagWords(uses, memberships: memberships)
        lookAtWhole(uses, memberships)
    }

    /// How a word is used: 0 nowhere, 1 only in values, 2 in a few samples, 3 in many.
    private static func use(_ word: TextWord, _ row: SparseTable.Row?, _ view: UnderstandingView) -> UInt64 {
        guard let row else { return 0 }
        guard row.count > 0, view.label(row, 0) == TableLabels.usual else { return 1 }
        return UInt64(view.weight(row, 0))
    }

    /// The kinds that have a word in their values.
    private static func memberships(
        _ row: SparseTable.Row?,
        _ view: UnderstandingView,
        _ labels: TableLabels
    ) -> [UInt64] {
        guard let row else { return [] }
        var kinds: [UInt64] = []
        for entry in 0..<row.count {
            let label = view.label(row, entry)
            if label > 0, label <= labels.kinds { kinds.append(UInt64(label - 1)) }
        }
        return kinds
    }

    private mutating func tagWords(_ uses: [UInt64], memberships: [[UInt64]]) {
        let count = words.count
        // The kinds of the values that each word is in, and where in them.
        var places: [[UInt64]] = Array(repeating: [], count: count)
        for match in matches {
            for word in match.range {
                let place: UInt64 =
                    match.range.count == 1 ? 0 : word == match.start ? 1 : word == match.end - 1 ? 3 : 2
                places[word].append(match.manner * 4 + place)
            }
        }
        tagging.reserveCapacity(count * 50)
        starts.reserveCapacity(count + 1)
        let border = FeatureHash.border
        // How the person feels about what is named next, and whether punctuation comes between.
        var (stance, isCut) = (border, false)
        // The last word that said so.
        var turn = border
        let behind = stancesBehind()
        for index in 0..<count {
            starts.append(tagging.count)
            let word = words[index].hash
            let before = index > 0 ? words[index - 1].hash : border
            let after = index + 1 < count ? words[index + 1].hash : border
            let shape = UInt64(words[index].shape.rawValue)
            let shapeBefore = index > 0 ? UInt64(words[index - 1].shape.rawValue) : 0
            let shapeAfter = index + 1 < count ? UInt64(words[index + 1].shape.rawValue) : 0
            add(0, 0)
            add(1, word)
            add(2, before)
            add(4, after)
            add(6, FeatureHash.pair(before, word))
            add(7, FeatureHash.pair(word, after))
            add(10, FeatureHash.pair(before, after))
            if index > 1 { add(11, FeatureHash.pair(words[index - 2].hash, before)) }
            for (kind, affix) in words[index].affixes.enumerated() { add(20 + UInt64(kind), affix) }
            add(30, shape)
            add(31, shapeBefore)
            add(32, shapeAfter)
            add(33, FeatureHash.pair(shape, shapeBefore))
            add(34, FeatureHash.pair(shape, before))
            add(35, FeatureHash.pair(shape, after))
            if words[index].isApart { add(42, 0) }
            if index + 1 < count, words[index + 1].isApart { add(43, 0) }
            addNumbers(index, before, after)
            add(40, UInt64(min(index, 3)))
            add(41, UInt64(min(count - 1 - index, 2)))
            if words[index].isApart { isCut = true }
            add(44, FeatureHash.pair(stance, isCut ? 1 : 0))
            add(47, turn)
            if behind[index] { add(65, 0) }
            for place in places[index] {
                add(49, FeatureHash.pair(place, turn))
                add(45, FeatureHash.pair(place, stance))
                if behind[index] { add(66, place) }
                add(50, place)
                add(51, FeatureHash.pair(place, before))
                add(52, FeatureHash.pair(place, after))
            }
            for kind in memberships[index] { add(53, kind) }
            if index > 0 { for place in places[index - 1] { add(54, place) } }
            if index + 1 < count { for place in places[index + 1] { add(55, place) } }
            let useBefore = index > 0 ? uses[index - 1] : 9
            let useAfter = index + 1 < count ? uses[index + 1] : 9
            if places[index].isEmpty {
                add(56, words[index].isHidden ? 1 : 0)
                add(60, FeatureHash.pair(uses[index], before))
                add(61, FeatureHash.pair(uses[index], after))
            }
            if words[index].endsStance, let said = words[index].stance, said.pointsAhead {
                (stance, isCut) = (said.hash, false)
                turn = words[index].hash
            }
            if let own = words[index].stance { add(46, own.hash) }
            add(63, uses[index] << 8 | useAfter)
            add(64, useBefore << 8 | uses[index])
        }
        starts.append(tagging.count)
    }

    /// Whether dislike of what each word names follows it before anything else is mentioned: "Avatar bored me".
    private func stancesBehind() -> [Bool] {
        var isSoured = false
        return words.reversed().map { word in
            let before = isSoured
            if let stance = word.stance, stance != .idle { isSoured = stance == .souring }
            return before
        }.reversed()
    }

    private mutating func addNumbers(_ index: Int, _ before: UInt64, _ after: UInt64) {
        let number = UInt64(words[index].number.rawValue)
        if number > 0 {
            add(36, number)
            add(37, FeatureHash.pair(number, after))
            add(48, FeatureHash.pair(number, before))
        }
        if index > 0, words[index - 1].number != .none { add(38, UInt64(words[index - 1].number.rawValue)) }
        if index + 1 < words.count, words[index + 1].number != .none {
            add(39, UInt64(words[index + 1].number.rawValue))
        }
    }

    @inline(__always)
    private mutating func add(_ template: UInt64, _ value: UInt64) {
        tagging.append(FeatureHash.pair(template, value))
    }
}

extension TextFeatures {
    private mutating func lookAtWhole(_ uses: [UInt64], _ memberships: [[UInt64]]) {
        let (count, words) = (words.count, words)
        let hash = { (index: Int) in index < 0 || index >= count ? FeatureHash.border : words[index].hash }
        whole.reserveCapacity(count * 20)
        for index in 0..<count {
            add(1, hash(index), 1)
            for part in words[index].parts { add(4, part, 0.45) }
            for kind in memberships[index] { add(16, kind, 0.4 / Float(memberships[index].count)) }
        }
        for index in 0...count { add(2, FeatureHash.pair(hash(index - 1), hash(index)), 1) }
        if count > 1 {
            for index in 0..<count {
                add(3, FeatureHash.pair(FeatureHash.pair(hash(index - 1), hash(index)), hash(index + 1)), 0.7)
            }
        }
        let stances = addStances()
        let behind = stancesBehind()
        for match in matches {
            let kind = match.manner
            add(13, FeatureHash.pair(stances[match.start], kind), 0.7)
            add(5, kind, 0.7)
            if behind[match.end - 1] { add(15, kind, 0.7) }
            add(6, FeatureHash.pair(hash(match.start - 1), kind), 0.7)
            add(7, FeatureHash.pair(hash(match.end), kind), 0.7)
        }
        lookAtBones(uses)
        let length = whole.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
        for index in whole.indices { whole[index].value /= max(1, length) }
    }

    /// Adds how people feel about what they name.
    /// - Returns: The stance at each word.
    private mutating func addStances() -> [UInt64] {
        var stance = FeatureHash.border
        var stances: [UInt64] = []
        for word in words {
            stances.append(stance)
            guard word.endsStance, let said = word.stance else { continue }
            add(12, said.hash, 0.7)
            add(14, FeatureHash.pair(stance, said.hash), 0.5)
            if said.pointsAhead { stance = said.hash }
        }
        return stances
    }

    /// The words that samples have, and between them one sign for any others.
    private mutating func lookAtBones(_ uses: [UInt64]) {
        let flesh: UInt64 = 5
        var bones = [FeatureHash.border]
        for (word, use) in zip(words, uses) {
            if let stance = word.stance {
                if word.endsStance { bones.append(stance.hash) }
            } else if use > 1 {
                bones.append(word.hash)
            } else if bones.last != flesh {
                bones.append(flesh)
            }
        }
        bones.append(FeatureHash.border)
        for index in bones.indices.dropLast() {
            let pair = FeatureHash.pair(bones[index], bones[index + 1])
            if bones[index] == flesh || bones[index + 1] == flesh { add(9, pair, 0.7) }
            guard index + 2 < bones.count else { continue }
            add(8, FeatureHash.pair(pair, bones[index + 2]), 0.7)
            guard index + 3 < bones.count else { continue }
            add(10, FeatureHash.pair(pair, FeatureHash.pair(bones[index + 2], bones[index + 3])), 0.5)
        }
        add(11, bones.reduce(3, FeatureHash.pair), 0.7)
    }

    @inline(__always)
    private mutating func add(_ template: UInt64, _ value: UInt64, _ weight: Float) {
        whole.append((FeatureHash.pair(template + 200, value), weight))
    }
}
