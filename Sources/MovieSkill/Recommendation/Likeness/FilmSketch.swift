/// What can be told of a film without reading its vectors: as much as bounds how like another film it is.
struct FilmSketch: Sendable, Hashable {
    /// These are as in ``FilmTraits``.
    var year: Int
    var fame: Int
    var liking: Int
    var language: Int
    /// The number of its genres and its mood among all that films have.
    var kind: Int
}

/// A ``FilmSketch`` for each film of a large model, so that a wish may look at all of them.
///
/// ```text
/// kinds        3 digits   how many genres and moods there are
/// kinds        4 digits   each: the first film of the kind
/// films       11 digits   each: year (2), fame (2), liking (2), language (2), kind (3)
/// ```
struct SketchSection {
    /// A smaller model has no sketches: its films are compared as quickly without.
    static let fewestFilms = 1 << 13

    /// A year and a number of points are less than these, or else there are no sketches.
    static let (years, points) = (2200, 128)

    private static let header = 3
    private static let width = 11
    private static let film = 4

    private let bytes: SectionView
    /// How many kinds there are.
    let kinds: Int
    /// How many films there are.
    let count: Int
    private let start: Int

    /// Reads a section; fails if the model has none.
    init?(in model: ModelView) {
        bytes = model[.sketches]
        kinds = min(bytes.number(at: 0, digits: 3), bytes.count)
        start = Self.header + kinds * Self.film
        count = FilmRecord.count(in: model)
        // A damaged number of kinds would move all that follows; a section may be padded.
        let end = start + count * Self.width
        guard kinds > 0, (end..<(end + 8)).contains(bytes.count) else { return nil }
    }

    /// The first film of a kind.
    func example(of kind: Int) -> Int { bytes.number(at: Self.header + kind * Self.film, digits: Self.film) }

    /// The sketch of the film at a position, which must be one of ``count``.
    @inline(__always)
    subscript(film: Int) -> FilmSketch {
        let place = start + film * Self.width
        let values = bytes.digits(at: place) ?? 0
        let pairs = ModelNumber.pairs(values)
        return FilmSketch(
            year: Int(pairs & 0xFFFF),
            fame: Int(pairs >> 16 & 0xFFFF),
            liking: Int(pairs >> 32 & 0xFFFF),
            language: Int(pairs >> 48),
            kind: kind(of: film)
        )
    }

    /// The kind of the film at a position.
    @inline(__always)
    func kind(of film: Int) -> Int {
        // The last of eight digits that are all in the section.
        let values = bytes.digits(at: start + film * Self.width + 3) ?? 0
        return min(ModelNumber.number(UInt32(truncatingIfNeeded: values >> 40)), kinds - 1)
    }

    /// Writes the section, once the genres and traits of the films are written.
    static func write(to model: inout ModelWriter) {
        let section: SectionWriter? = model.read { model in
            let (genres, traits) = (TermSection(model[.genres]), model[.traits])
            let count = FilmRecord.count(in: model)
            var numbers: [[UInt8]: Int] = [:]
            var examples: [Int] = []
            let kinds = (0..<count).map { film in
                let tone = UInt8(truncatingIfNeeded: FilmTraits(at: film, in: traits).tone.rawValue)
                let key = genres.vectorBytes(of: film) + [tone]
                if let number = numbers[key] { return number }
                numbers[key] = examples.count
                examples.append(film)
                return examples.count - 1
            }
            guard examples.count <= ModelNumber.largest(digits: 3) else { return nil }
            let most = (0..<count).map { FilmTraits(at: $0, in: traits) }
                .reduce((year: 0, points: 0)) { (max($0.year, $1.year), max($0.points, $1.fame, $1.liking)) }
            guard most.year < years, most.points < points else { return nil }
            var section = SectionWriter()
            section.append(examples.count, digits: 3)
            for film in examples { section.append(film, digits: Self.film) }
            for (film, kind) in kinds.enumerated() {
                let film = FilmTraits(at: film, in: traits)
                for number in [film.year, film.fame, film.liking, film.language] { section.append(number, digits: 2) }
                section.append(kind, digits: 3)
            }
            return section
        }
        if let section { model.add(.sketches, section) }
    }
}
