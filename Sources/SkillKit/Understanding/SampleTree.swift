/// Samples as a tree of words and slots, in which those that begin alike share their beginnings.
struct SampleTree: Sendable {
    /// A place in the tree: samples that begin alike, up to and with a part.
    ///
    /// A search passes over most places, so they hold only what it needs for that.
    struct Place: Sendable {
        /// The part, when it is a word, or ``SampleTree/noWord``.
        var word: Int32
        /// The word that is dearest to leave out of those that all samples have which go on from here, or
        /// ``SampleTree/noWord``.
        var ahead: Int32
        /// How many parts are behind with this one.
        var depth: Int32
        /// The first place that does not begin with this one.
        var behind: Int32
    }

    /// Stands for no word: the number after the last.
    let noWord: Int
    /// The places, in the order of a walk that goes down before it goes on: so the tree is a list.
    private(set) var places: [Place] = []
    /// The part of each place.
    private(set) var parts: [Grammar.Part] = []
    /// The samples that end at each place, among ``endings``.
    private(set) var ends: [Range<Int>] = []
    /// The samples, by their numbers, in the order of the places where they end.
    private(set) var endings: [Int] = []
    /// The most parts that a sample has.
    private(set) var depth = 0

    /// Creates the tree.
    /// - Parameters:
    ///   - samples: The parts of each sample.
    ///   - costs: What it costs to leave out each word.
    init(_ samples: [[Grammar.Part]], costs: [Int32]) {
        noWord = costs.count
        var root = Branch()
        for (number, parts) in samples.enumerated() { root.add(number, parts[...]) }
        _ = lay(root, depth: 1, costs)
    }

    /// Writes branches down as a list.
    /// - Returns: The words that all their samples have in common.
    private mutating func lay(_ tree: Branch, depth: Int, _ costs: [Int32]) -> [Int] {
        var common: [Int]? = tree.samples.isEmpty ? nil : []
        for (part, branch) in tree.branches {
            let index = places.count
            ends.append(endings.count..<(endings.count + branch.samples.count))
            endings += branch.samples
            parts.append(part)
            self.depth = max(self.depth, depth)
            let word = if case .word(let word) = part { word } else { noWord }
            places.append(Place(word: Int32(word), ahead: 0, depth: Int32(depth), behind: 0))
            var words = lay(branch, depth: depth + 1, costs)
            places[index].ahead = Int32(words.max { costs[$0] < costs[$1] } ?? noWord)
            places[index].behind = Int32(places.count)
            if word != noWord { words.append(word) }
            common = common.map { $0.filter(words.contains) } ?? words
        }
        return common ?? []
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
