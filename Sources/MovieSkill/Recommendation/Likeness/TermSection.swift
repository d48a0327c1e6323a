/// The ``TermVectors`` of one side of the films, as they stand in a model: each film's terms, and each term's films.
///
/// ```text
/// films        4 digits   how many
/// terms        4 digits   how many
/// entries      4 digits   how many, in all vectors; the postings are as many
/// vectors      4 digits   a film, and one more: where its vector begins, in entries
/// postings     4 digits   a term, and one more: where its films begin, in entries
/// entries      5 digits   each: term (3), weight (2)
/// entries      5 digits   each: film (3), weight (2)
/// names        4 digits   a term, and one more: where its name begins, in bytes; left out when the terms have none
/// the names
/// ```
struct TermSection {
    private static let header = 12
    private static let start = 4
    private static let entry = 5
    /// The most bytes of a name that are read.
    private static let longestName = 256
    /// The weight 1 in a model.
    private static let one = 4095.0

    private let bytes: SectionView
    private let films: Int
    private let terms: Int
    private let entries: Int

    /// Reads a section.
    init(_ bytes: SectionView) {
        self.bytes = bytes
        films = bytes.number(at: 0, digits: 4)
        terms = bytes.number(at: 4, digits: 4)
        entries = bytes.number(at: 8, digits: 4)
    }

    /// Writes a section.
    static func bytes(of vectors: TermVectors, named isNamed: Bool) -> SectionWriter {
        var section = SectionWriter()
        section.append(vectors.vectors.count, digits: 4)
        section.append(vectors.terms.count, digits: 4)
        section.append(vectors.vectors.reduce(0) { $0 + $1.count }, digits: 4)
        var postings = Array(repeating: [(film: Int, weight: Double)](), count: vectors.terms.count)
        for (film, vector) in vectors.vectors.enumerated() {
            for entry in vector { postings[entry.term].append((film, entry.weight)) }
        }
        section.appendStarts(vectors.vectors.map(\.count))
        section.appendStarts(postings.map(\.count))
        for entry in vectors.vectors.joined() { section.appendEntry(entry.term, entry.weight) }
        for entry in postings.joined() { section.appendEntry(entry.film, entry.weight) }
        if isNamed {
            section.appendStarts(vectors.terms.map(\.utf8.count))
            for term in vectors.terms { section.append(term) }
        }
        return section
    }

    /// The names of all terms, by their numbers.
    var names: [String] { (0..<min(terms, bytes.count)).map(name) }

    /// The name of a term; empty when it has none.
    func name(of term: Int) -> String {
        let starts = postingEntries + entries * Self.entry
        let range = range(starts, term, of: terms, limit: bytes.count)
        let names = starts + (terms + 1) * Self.start
        return bytes.text(at: names + range.lowerBound, count: min(range.count, Self.longestName))
    }

    /// Adds the cosine of a film with each film to a list that has one number a film.
    ///
    /// Time grows with the number of films that share a term with it.
    func addCosines(with film: Int, to cosines: inout [Double]) {
        // Each film stands once under each term: only a changed model has more to read.
        var left = min(entries, bytes.count)
        for (term, weight) in vector(of: film) {
            let range = postings(of: term)
            left -= range.count
            guard left >= 0 else { return }
            var place = postingEntries + range.lowerBound * Self.entry
            for _ in range {
                let other = bytes.number(at: place, digits: 3)
                if cosines.indices.contains(other) {
                    cosines[other] += weight * Double(bytes.number(at: place + 3, digits: 2)) / Self.one
                }
                place += Self.entry
            }
        }
    }

    /// What two films share: the terms, and what each adds to the cosine; the most telling first.
    func shared(_ first: Int, _ second: Int) -> [(term: Int, product: Double)] {
        let other = Dictionary(vector(of: second).map { ($0.term, $0.weight) }, uniquingKeysWith: max)
        return vector(of: first)
            .compactMap { term, weight in other[term].map { (term: term, product: weight * $0) } }
            .sorted { ($1.product, $0.term) < ($0.product, $1.term) }
    }

    /// The films that have a term.
    func films(with term: Int) -> [Int] {
        postings(of: term).map { bytes.number(at: postingEntries + $0 * Self.entry, digits: 3) }
    }

    /// The films that have a term, and its weight in each.
    func weights(of term: Int) -> [(film: Int, weight: Double)] {
        postings(of: term).map { index in
            let place = postingEntries + index * Self.entry
            return (bytes.number(at: place, digits: 3), Double(bytes.number(at: place + 3, digits: 2)) / Self.one)
        }
    }

    /// The terms of a film with their weights.
    private func vector(of film: Int) -> [(term: Int, weight: Double)] {
        range(Self.header, film, of: films, limit: entries).map { index in
            let place = vectorEntries + index * Self.entry
            return (
                bytes.number(at: place, digits: 3), Double(bytes.number(at: place + 3, digits: 2)) / Self.one
            )
        }
    }

    private func postings(of term: Int) -> Range<Int> {
        range(Self.header + (films + 1) * Self.start, term, of: terms, limit: entries)
    }

    private var vectorEntries: Int { Self.header + (films + 1 + terms + 1) * Self.start }
    private var postingEntries: Int { vectorEntries + entries * Self.entry }

    /// The range of one item in a list of starts; empty if it is not a range.
    private func range(_ starts: Int, _ item: Int, of items: Int, limit: Int) -> Range<Int> {
        guard item >= 0, item < items else { return 0..<0 }
        let first = bytes.number(at: starts + item * Self.start, digits: 4)
        let end = min(bytes.number(at: starts + (item + 1) * Self.start, digits: 4), limit, bytes.count)
        return first <= end ? first..<end : 0..<0
    }
}

extension SectionWriter {
    /// Writes where each of some lists begins when they stand one after the other, and where the last ends.
    fileprivate mutating func appendStarts(_ counts: [Int]) {
        var start = 0
        for count in counts {
            append(start, digits: 4)
            start += count
        }
        append(start, digits: 4)
    }

    /// Writes a term or film with its weight; no weight is written as none.
    fileprivate mutating func appendEntry(_ index: Int, _ weight: Double) {
        append(index, digits: 3)
        append(max(Int((weight * 4095).rounded()), 1), digits: 2)
    }
}
