/// The most that each film of a large model can be like one, without reading its vectors, a block of films at a time.
///
/// The longest lists of films, those of a genre or a country, are not read: a film's kind (``FilmSketch``) tells what its
/// genres add, and countries add little. What several fields add is bounded by the Cauchy-Schwarz inequality, so that one
/// sum serves them: *v* √*a* + *w* √*b* is at most √(*v* + *w*) √(*v* *a* + *w* *b*).
///
/// Only valid while the model is read.
struct FilmBounds {
    /// More than rounding to 24 bits may take from a bound.
    static let rounding: Float = 1e-4

    /// The fields of each sum; the second is of those whose terms can be said as reasons, see ``FilmField/isTelling``.
    private static let fields: [[FilmField]] = [[.words, .companies], [.themes, .cast, .directors]]
    private static let (years, points) = (SketchSection.years, SketchSection.points)

    private let comparison: FilmComparison
    private let vectors: FilmVectors
    private let sketches: SketchSection
    /// What each kind adds to a film that shares something telling, and to one that does not; then what each year adds,
    /// how well known it is, and how well liked.
    private let tables: [Float]
    /// What a film in another language adds.
    private let strangeness: Float
    /// The most that year, fame, liking and language add.
    private let mostOfTraits: Float
    /// The most that topics, length, money and countries add.
    private let mostOfTheRest: Float
    private let roots: SIMD2<Float>
    private var postings: [(place: Int, postings: TermPostings)] = []
    private var sums = Array(repeating: SIMD2<Float>.zero, count: FilmComparison.block)
    /// The bounds of the films of the block; minus infinity for films that don't pass as far as their sketches tell, and
    /// not a number for films that have nothing in common with the one.
    private(set) var block = Array(repeating: Float.zero, count: FilmComparison.block)

    /// The films of the block whose bounds are as high as was asked for.
    private(set) var found: [Int] = []

    /// Prepares to bound how like a film others are.
    /// - Parameters:
    ///   - comparison: The film.
    ///   - vectors: Its vectors.
    ///   - sketches: The sketches of all films.
    ///   - selection: The films that pass.
    init(_ comparison: FilmComparison, _ vectors: FilmVectors, _ sketches: SketchSection, of selection: FilmSelection?)
    {
        self.comparison = comparison
        self.vectors = vectors
        self.sketches = sketches
        let likeness = comparison.likeness
        let traits = comparison.model[.traits]
        let most = Float(
            FilmComparison.mostOfTopics + likeness.mostOfTheRest
                + (vectors.has(.countries) ? FilmField.countries.weight : 0)
        )
        mostOfTheRest = most
        let kinds = (0..<sketches.kinds).map { kind -> (bound: Float, isTelling: Bool) in
            if selection?.mayContain(kind: kind) == false { return (-.infinity, true) }
            let example = sketches.example(of: kind)
            let cosine = vectors.cosine(in: .genres, with: example)
            let contrast = likeness.contrast(FilmTraits(at: example, in: traits).tone)
            let bound = FilmField.genres.weight * cosine.squareRoot() + contrast
            return (Float(bound) + most + Self.rounding, cosine > 0)
        }
        let years = (0..<Self.years).map { year in
            selection?.mayContain(year: year) == false ? -.infinity : Float(likeness.year(year))
        }
        let fame = (0..<Self.points).map { Float(likeness.fame($0)) }
        let liking = (0..<Self.points).map { Float(likeness.liking($0)) }
        tables = kinds.map(\.bound) + kinds.map { $0.isTelling ? $0.bound : .nan } + years + fame + liking
        mostOfTraits = [years, fame, liking].reduce(Self.rounding) { $0 + ($1.max() ?? 0) }
        strangeness = Float(likeness.language(comparison.traits.language + 1))
        roots = SIMD2(Self.fields.map { fields in Float(fields.reduce(0) { $0 + $1.weight }.squareRoot()) })
        for (place, fields) in Self.fields.enumerated() {
            for field in fields {
                let section = TermSection(comparison.model[field.section])
                postings += section.postings(sharedWith: comparison.film, times: field.weight).map { (place, $0) }
            }
        }
    }

    /// How much less than its bound a film's score is for certain, by its topics, length, money and countries; at most 0.
    func excess(of film: Int) -> Float {
        let traits = FilmTraits(at: film, in: comparison.model[.traits])
        let countries = FilmField.countries.weight * vectors.cosine(in: .countries, with: film).squareRoot()
        let rest = comparison.topics.likeness(to: film) + comparison.likeness.rest(traits) + countries
        return Float(rest) - mostOfTheRest
    }

    /// Films that share a rare term with the one, some of which are very like it.
    func likely(_ most: Int) -> [Int] {
        var films: [Int] = []
        for (_, postings) in postings.sorted(by: { $0.postings.count < $1.postings.count }) {
            if films.count + postings.count > most { break }
            films += (0..<postings.count).map { postings[$0].film }
        }
        return films
    }

    /// Moves on to some films, at most a block; only ever forwards.
    /// - Parameters:
    ///   - films: The films.
    ///   - least: The films with at least this bound become ``found``, and only their bounds are certain.
    mutating func turn(to films: Range<Int>, atLeast least: Float = -.infinity) {
        let count = min(films.count, FilmComparison.block)
        let (own, strangeness, roots, kinds) = (comparison.traits.language, strangeness, roots, sketches.kinds)
        let (sketches, start, mostOfTraits) = (sketches, films.lowerBound, mostOfTraits)
        let squares = (roots * roots).sum()
        let (years, fame, liking) = (2 * kinds, 2 * kinds + Self.years, 2 * kinds + Self.years + Self.points)
        found.removeAll(keepingCapacity: true)
        sums.withUnsafeMutableBufferPointer { sums in
            sums.update(repeating: .zero)
            let numbers = UnsafeMutableRawBufferPointer(sums).bindMemory(to: Float.self)
            guard let first = numbers.baseAddress else { return }
            for index in postings.indices {
                postings[index].postings.add(to: first + postings[index].place, of: films, width: 2)
            }
            tables.withUnsafeBufferPointer { tables in
                block.withUnsafeMutableBufferPointer { block in
                    for place in 0..<count {
                        let (kind, sum) = (sketches.kind(of: start &+ place), sums[place])
                        let base = tables[sum.y > 0 ? kind : kinds &+ kind]
                        // Most films are left out without a root: by the same inequality, one sum serves for both. What
                        // is not a number fails, too.
                        let missing = least - mostOfTraits - base
                        guard missing <= 0 || sum.sum() * squares >= missing * missing else {
                            block[place] = base - .infinity
                            continue
                        }
                        var bound = base + (sum.squareRoot() * roots).sum()
                        let sketch = sketches[start &+ place]
                        bound += tables[years + min(sketch.year, Self.years - 1)]
                        bound += tables[fame + min(sketch.fame, Self.points - 1)]
                        bound += tables[liking + min(sketch.liking, Self.points - 1)]
                        bound += sketch.language != own && sketch.language > 0 ? strangeness : 0
                        block[place] = bound
                        if bound >= least { found.append(start + place) }
                    }
                }
            }
        }
    }
}
