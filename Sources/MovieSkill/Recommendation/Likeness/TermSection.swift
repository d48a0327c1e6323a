/// The ``TermVectors`` of one aspect of the films, as stored in a model: each film's terms, and each term's films.
///
/// ```text
/// films        4 digits   how many
/// terms        4 digits   how many
/// entries      5 digits   how many, in all vectors; the postings are as many
/// vectors                 a film, and one more: where its vector begins, in entries
/// postings                a term, and one more: where its films begin, in entries
/// entries                 each: term, weight (2 digits)
/// entries                 each: film, weight (2 digits)
/// names        5 digits   a term, and one more: where its name begins, in bytes; left out when the terms have none
/// the names
/// ```
///
/// A film, a term and a place in the entries have as many digits as their count needs.
struct TermSection {
    private static let header = 13
    private static let weight = 2
    private static let nameStart = 5
    /// The most bytes of a name that are read.
    private static let longestName = 256
    /// The weight 1 in a model.
    private static let one = 4095.0

    private let bytes: SectionView
    private let films: Int
    private let terms: Int
    private let entries: Int
    /// The digits of a film, a term and a place in the entries.
    private let film: Int
    private let term: Int
    private let start: Int
    /// The places of the lists.
    private let postingStarts: Int
    private let vectorEntries: Int
    private let postingEntries: Int

    /// Reads a section.
    init(_ bytes: SectionView) {
        self.bytes = bytes
        films = bytes.number(at: 0, digits: 4)
        terms = bytes.number(at: 4, digits: 4)
        entries = bytes.number(at: 8, digits: 5)
        film = ModelNumber.digits(counting: films)
        term = ModelNumber.digits(counting: terms)
        start = ModelNumber.digits(counting: entries + 1)
        postingStarts = Self.header + (films + 1) * start
        vectorEntries = postingStarts + (terms + 1) * start
        postingEntries = vectorEntries + entries * (term + Self.weight)
    }

    /// Writes a section.
    static func bytes(of vectors: TermVectors, named isNamed: Bool) -> SectionWriter {
        var section = SectionWriter()
        let entries = vectors.vectors.reduce(0) { $0 + $1.count }
        section.append(vectors.vectors.count, digits: 4)
        section.append(vectors.terms.count, digits: 4)
        section.append(entries, digits: 5)
        var counts = Array(repeating: 0, count: vectors.terms.count)
        for entry in vectors.vectors.joined() { counts[entry.term] += 1 }
        let (film, term, start) = (
            ModelNumber.digits(counting: vectors.vectors.count), ModelNumber.digits(counting: vectors.terms.count),
            ModelNumber.digits(counting: entries + 1)
        )
        section.appendStarts(vectors.vectors.map(\.count), digits: start)
        section.appendStarts(counts, digits: start)
        for entry in vectors.vectors.joined() {
            section.appendEntry(entry.term, digits: term, number(of: entry.weight))
        }
        appendPostings(of: vectors, counts, digits: film, to: &section)
        if isNamed {
            section.appendStarts(vectors.terms.map(\.utf8.count), digits: nameStart)
            for term in vectors.terms { section.append(term) }
        }
        return section
    }

    /// Writes the films of each term, sorted by counting: that takes few numbers, and a large catalogue has many
    /// millions of entries.
    private static func appendPostings(
        of vectors: TermVectors,
        _ counts: [Int],
        digits: Int,
        to section: inout SectionWriter
    ) {
        var places: [Int] = []
        var end = 0
        for count in counts {
            places.append(end)
            end += count
        }
        var postings = Array(repeating: (film: UInt32(0), weight: UInt16(0)), count: end)
        for (film, vector) in vectors.vectors.enumerated() {
            for entry in vector {
                postings[places[entry.term]] = (UInt32(film), UInt16(number(of: entry.weight)))
                places[entry.term] += 1
            }
        }
        for posting in postings { section.appendEntry(Int(posting.film), digits: digits, Int(posting.weight)) }
    }

    /// A weight, at most 1, as it is written; none is written as 0.
    private static func number(of weight: Double) -> Int { min(max(Int((weight * one).rounded()), 1), Int(one)) }

    /// The names of all terms, by their numbers.
    var names: [String] { (0..<min(terms, bytes.count)).map(name) }

    /// The name of a term; empty when it has none.
    func name(of term: Int) -> String {
        let starts = postingEntries + entries * (film + Self.weight)
        let range = range(starts, Self.nameStart, term, of: terms, limit: bytes.count)
        let names = starts + (terms + 1) * Self.nameStart
        return bytes.text(at: names + range.lowerBound, count: min(range.count, Self.longestName))
    }

    /// Where the films are that share a term with a film, in the order of the film's terms.
    /// - Parameters:
    ///   - film: The film's position.
    ///   - factor: What the products of the weights are multiplied by.
    /// - Returns: The films of each of the terms.
    func postings(sharedWith film: Int, times factor: Double = 1) -> [TermPostings] {
        // Each film occurs once under each term; only a tampered model has more to read.
        var left = min(entries, bytes.count)
        var all: [TermPostings] = []
        forEachTerm(of: film) { term, weight in
            let postings = postings(of: term, weighing: weight * factor)
            left -= postings.count
            if left >= 0, postings.count > 0 { all.append(postings) }
        }
        return all
    }

    /// The terms of a film as they are written, to tell which films have the same.
    func vectorBytes(of film: Int) -> [UInt8] {
        let entries = vector(of: film)
        let width = term + Self.weight
        return Array(bytes.slice(at: vectorEntries + entries.lowerBound * width, count: entries.count * width))
    }

    /// The terms of a film, and their weights.
    func terms(of film: Int) -> [(term: Int, weight: Double)] {
        vector(of: film).map { index in
            let entry = vectorEntry(index)
            return (entry.item, entry.weight)
        }
    }

    /// The cosine of a film with another one, given its terms.
    ///
    /// It is the sum that ``TermPostings`` give, to the last bit.
    func cosine(of terms: [(term: Int, weight: Double)], with other: Int) -> Double {
        var (sum, next) = (0.0, 0)
        for index in vector(of: other) {
            let (term, number) = entryNumbers(index)
            // Both lists are in the order of the terms.
            while next < terms.count, terms[next].term < term { next += 1 }
            guard next < terms.count else { break }
            if terms[next].term == term { sum += terms[next].weight * Double(number) / Self.one }
        }
        return sum
    }

    /// What two films share: the terms, and what each adds to the cosine; the most telling first.
    func shared(_ first: Int, _ second: Int) -> [(term: Int, product: Double)] {
        var (ours, theirs) = (vector(of: first), vector(of: second))
        let (ourEnd, theirEnd) = (ours.upperBound, theirs.upperBound)
        var shared: [(term: Int, product: Double)] = []
        // Both lists are in the order of the terms.
        while ours.lowerBound < ourEnd, theirs.lowerBound < theirEnd {
            let (our, their) = (vectorEntry(ours.lowerBound), vectorEntry(theirs.lowerBound))
            if our.item == their.item { shared.append((our.item, our.weight * their.weight)) }
            if our.item <= their.item { ours = (ours.lowerBound + 1)..<ourEnd }
            if their.item <= our.item { theirs = (theirs.lowerBound + 1)..<theirEnd }
        }
        if shared.count > 1 { shared.sort { ($1.product, $0.term) < ($0.product, $1.term) } }
        return shared
    }

    /// The films that have a term.
    func films(with term: Int) -> [Int] { weights(of: term).map(\.film) }

    /// The films that have a term, and its weight in each.
    func weights(of term: Int) -> [(film: Int, weight: Double)] {
        let postings = postings(of: term, weighing: 1)
        return (0..<postings.count).map { postings[$0] }
    }

    /// The terms of a film with their weights.
    private func forEachTerm(of film: Int, _ body: (_ term: Int, _ weight: Double) -> Void) {
        for index in vector(of: film) {
            let entry = vectorEntry(index)
            body(entry.item, entry.weight)
        }
    }

    private func vector(of film: Int) -> Range<Int> {
        let range = range(Self.header, start, film, of: films, limit: entries)
        return range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longestVector)
    }

    /// No film has as many terms; in a damaged model every film could have them all.
    private static let longestVector = 4096

    @inline(__always)
    private func vectorEntry(_ index: Int) -> (item: Int, weight: Double) {
        let (item, number) = entryNumbers(index)
        return (item, Double(number) / Self.one)
    }

    @inline(__always)
    private func entryNumbers(_ index: Int) -> (item: Int, number: Int) {
        let place = vectorEntries + index * (term + Self.weight)
        guard term <= 4, let values = bytes.digits(at: place) else {
            return (bytes.number(at: place, digits: term), bytes.number(at: place + term, digits: Self.weight))
        }
        let item = UInt32(truncatingIfNeeded: values) & (.max >> UInt32(32 - 8 * term))
        let number = UInt32(truncatingIfNeeded: values >> UInt64(8 * term)) & 0xFFFF
        return (ModelNumber.number(item), ModelNumber.number(number))
    }

    /// The films that have a term.
    func postings(of term: Int, weighing weight: Double) -> TermPostings {
        TermPostings(
            range(postingStarts, start, term, of: terms, limit: entries),
            at: postingEntries,
            digits: film,
            in: bytes,
            weighing: weight
        )
    }

    /// The range of one item in a list of starts; empty if it is not a range.
    private func range(_ starts: Int, _ digits: Int, _ item: Int, of items: Int, limit: Int) -> Range<Int> {
        guard item >= 0, item < items else { return 0..<0 }
        let first = bytes.number(at: starts + item * digits, digits: digits)
        let end = min(bytes.number(at: starts + (item + 1) * digits, digits: digits), limit, bytes.count)
        return first <= end ? first..<end : 0..<0
    }
}

extension SectionWriter {
    /// Writes a term or film with its weight.
    fileprivate mutating func appendEntry(_ index: Int, digits: Int, _ weight: Int) {
        append(index, digits: digits)
        append(nearest: weight, digits: 2)
    }
}
