/// One film compared with the others of a model, a block of films at a time.
///
/// The sums of a block stay in the processor's nearest memory, and the postings are read from beginning to end. All numbers
/// are added in one order, so that the score of two films is the same to the last bit whatever else is asked.
///
/// Only valid while the model is read.
struct FilmComparison {
    /// How many films a block has.
    static let block = 1024

    let film: Int
    let count: Int
    let model: ModelView
    let traits: FilmTraits

    /// The sums of a film: a cosine for each field, and one more for what people like together.
    private static let width = 8
    static let taste = 7
    /// The most that topics add: as much as a cosine of 1, and what rounding their numbers may add.
    static let mostOfTopics = 0.65 * 1.2

    private let weights: SIMD8<Double>
    private var postings: [(field: Int, postings: TermPostings)] = []
    let neighbours: [(film: Int, weight: Double)]
    let likeness: TraitLikeness
    let topics: FilmTopics
    private let section: SectionView
    private var films = 0..<0
    private var sums: [SIMD8<Double>] = []

    /// Compares with the film at a position; fails if there is none.
    init?(with film: Int, in model: ModelView) {
        count = FilmRecord.count(in: model)
        guard (0..<count).contains(film) else { return nil }
        self.film = film
        self.model = model
        section = model[.traits]
        traits = FilmTraits(at: film, in: section)
        likeness = TraitLikeness(to: traits)
        topics = FilmTopics(of: film, in: model[.topics])
        weights = SIMD8(FilmField.allCases.map(\.weight) + [0])
        neighbours = LikedTogetherSection(model[.taste]).neighbours(of: film)
    }

    /// Moves on to some films, at most a block; only ever forwards.
    mutating func turn(to films: Range<Int>) {
        if sums.isEmpty {
            sums = Array(repeating: .zero, count: Self.block)
            for (number, field) in FilmField.allCases.enumerated() {
                postings += TermSection(model[field.section]).postings(sharedWith: film).map { (number, $0) }
            }
        }
        let skipsSome = films.lowerBound > self.films.upperBound
        self.films = films.clamped(to: films.lowerBound..<(films.lowerBound + Self.block))
        sums.withUnsafeMutableBufferPointer { sums in
            sums.update(repeating: .zero)
            let numbers = UnsafeMutableRawBufferPointer(sums).bindMemory(to: Double.self)
            guard let start = numbers.baseAddress else { return }
            for index in postings.indices {
                if skipsSome { postings[index].postings.skip(to: films.lowerBound) }
                postings[index].postings.add(to: start + postings[index].field, of: self.films, width: Self.width)
            }
            for (other, weight) in neighbours where self.films.contains(other) {
                // One more than it is: a neighbour counts, however weak.
                numbers[(other - self.films.lowerBound) * Self.width + Self.taste] = 1 + weight
            }
        }
    }

    /// Adds the films of the block that pass to the best.
    /// - Parameters:
    ///   - best: The best so far.
    ///   - selection: The films that pass; all unless given.
    ///   - isOneOfSeries: Whether of each series only the best is wanted.
    func add(to best: inout BestFilms, of selection: FilmSelection?, oneOfEachSeries isOneOfSeries: Bool) {
        var least = best.least
        for other in films where selection?.mayContain(other) != false {
            guard let score = score(of: other, atLeast: least), score > least, selection?.containsText(other) != false
            else { continue }
            let series = isOneOfSeries ? FilmTraits(at: other, in: section).series : other
            best.add(other, score: score, series: series)
            least = best.least
        }
    }

    /// How similar each film of the block that passes is; not a number for any other film.
    func scores(of selection: FilmSelection?) -> [Double] {
        films.map { other in selection?.mayContain(other) == false ? .nan : score(of: other) ?? .nan }
    }

    /// How similar a film of the block is.
    /// - Parameters:
    ///   - other: The film's position.
    ///   - least: A lower score is of no use.
    /// - Returns: Its score; `nil` for the film itself, for one that has nothing in common with it, and for one that is
    ///   certainly less similar than asked for.
    @inline(__always)
    func score(of other: Int, atLeast least: Double = -.infinity) -> Double? {
        guard films.contains(other), other != film else { return nil }
        return score(of: other, sharing: sums[other - films.lowerBound], atLeast: least)
    }

    /// How similar a film is, given what it and this one share: a cosine for each field, and 1 and more for what people
    /// like together.
    @inline(__always)
    func score(of other: Int, sharing cosines: SIMD8<Double>, atLeast least: Double = -.infinity) -> Double? {
        // Films that share nothing that can be said are not similar: see `FilmField.isTelling`.
        guard cosines[0] > 0 || cosines[2] > 0 || cosines[3] > 0 || cosines[4] > 0 || cosines[Self.taste] > 0
        else { return nil }
        let parts = weights * cosines.squareRoot()
        var sum = 0.0
        for field in 0..<Self.taste { sum += parts[field] }
        let taste = max(cosines[Self.taste] - 1, 0)
        let traits = likeness(FilmTraits(at: other, in: section))
        guard sum + taste + traits + Self.mostOfTopics >= least else { return nil }
        return sum + topics.likeness(to: other) + taste + traits
    }
}
