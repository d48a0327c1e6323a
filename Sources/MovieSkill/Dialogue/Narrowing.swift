import SkillKit

/// What films must be, as far as the person said so; it stays from offer to offer.
public struct Narrowing: Codable, Sendable, Hashable {
    /// Their genres, all of them.
    public var genres: [Genre]?
    /// The genres that they are not of.
    var without: [Genre]?
    /// The first and the last year of those that they are not of.
    var withoutYears: [Int]?
    /// Where they come from.
    var origin: Origin?
    /// Where they do not come from.
    var notFrom: Origin?
    /// Who directed them or plays in them.
    var person: String?
    /// Who neither directed them nor plays in them; at most ``mostPeople``.
    var withoutPeople: [String]?
    /// The earliest year.
    public var from: Int?
    /// The latest year.
    public var to: Int?
    /// The shortest and the longest running time, in minutes.
    var minutes: [Int]?
    /// The least and the most they may be known.
    var fame: [Int]?

    /// More names are not remembered, and the first ones are forgotten; nor are longer ones, in bytes.
    private static let (mostPeople, longestName) = (5, 60)

    /// Creates a narrowing that narrows nothing.
    public init() {}

    /// Takes what a person said of the films that they want, in respect of the film on offer.
    mutating func add(_ wish: Narrow, than film: Film?) {
        if let genre = wish.genre { add(genre) }
        add(wish.origin)
        add(wish.decade?.years ?? wish.year?.years, wish.era)
        if let direction = wish.direction { add(direction, than: film) }
    }

    /// Takes what was said beside a title, in respect of the film that has it.
    mutating func add(_ wish: RecommendMovie, than film: Film? = nil) {
        if let direction = wish.direction { add(direction, than: film) }
        let genres = [wish.genre, wish.otherGenre].compactMap(\.self)
        if !genres.isEmpty { self.genres = genres }
        add(wish.origin)
        add(wish.decade?.years ?? wish.year?.years, wish.era)
    }

    private mutating func add(_ years: ClosedRange<Int>?, _ era: Era?) {
        guard let years else { return }
        (from, to) = era?.years(of: years) ?? (years.lowerBound, years.upperBound)
        // The last word counts.
        withoutYears = nil
    }

    private mutating func add(_ origin: Origin?) {
        guard let origin else { return }
        self.origin = origin
        if notFrom == origin { notFrom = nil }
    }

    private mutating func add(_ genre: Genre) {
        // The last one counts: "a comedy", "no, a western" are not to be a comic western.
        genres = [genre]
        without = without?.filter { $0 != genre }
    }

    private mutating func leaveOut(_ left: Genre...) {
        genres = genres?.filter { !left.contains($0) }
        without = (without ?? []).filter { !left.contains($0) } + left
    }

    /// Takes what a person does not want.
    mutating func add(_ wish: Dislike, than film: Film?) {
        for genre in [wish.genre, wish.otherGenre].compactMap(\.self) { leaveOut(genre) }
        if let years = wish.decade?.years {
            withoutYears = [years.lowerBound, years.upperBound]
            if from == years.lowerBound { (from, to) = (nil, nil) }
        }
        if let origin = wish.origin {
            notFrom = origin
            if self.origin == origin { self.origin = nil }
        }
        if let other = wish.person, other.utf8.count <= Self.longestName {
            withoutPeople = Array(((withoutPeople ?? []).filter { $0 != other } + [other]).suffix(Self.mostPeople))
            if person == other { person = nil }
        }
        switch wish.direction {
        case nil: break
        case .funnier: leaveOut(.comedy)
        case .scarier: leaveOut(.horror, .thriller)
        case .older: add(.newer, than: film)
        case .newer: add(.older, than: film)
        case .lighter, .happier: add(.darker, than: film)
        case .darker, .sadder: add(.lighter, than: film)
        case .moreRomantic: leaveOut(.romance)
        case .moreExciting: add(.calmer, than: film)
        case .calmer: add(.moreExciting, than: film)
        case .shorter: add(.longer, than: film)
        case .longer: add(.shorter, than: film)
        case .betterKnown: add(.lesserKnown, than: film)
        case .lesserKnown: add(.betterKnown, than: film)
        }
    }

    private mutating func add(_ direction: Direction, than film: Film?) {
        switch direction {
        case .funnier, .lighter, .happier: add(.comedy)
        case .scarier: add(.horror)
        case .darker: add(.thriller)
        case .sadder: add(.drama)
        case .calmer: leaveOut(.horror, .thriller, .action)
        case .moreRomantic: add(.romance)
        case .moreExciting: add(.action)
        case .older: (from, to) = (nil, (film.map(\.year) ?? 1991) - 1)
        case .newer: (from, to) = ((film.map(\.year) ?? 2009) + 1, nil)
        case .shorter: minutes = [1, max(1, (film.map(\.minutes) ?? 101) - 1)]
        case .longer: minutes = [(film.map(\.minutes) ?? 129) + 1, 2000]
        case .betterKnown: fame = [min((film.map(\.fame) ?? 79) + 1, 100), 100]
        case .lesserKnown: fame = [1, max(1, (film.map(\.fame) ?? 70) - 1)]
        }
    }

    /// As the recommender wants it.
    ///
    /// A session's state came through a device, so an impossible range lets every film through.
    var filter: FilmFilter {
        var filter = FilmFilter()
        filter.genres = Set((genres ?? []).map(\.rawValue))
        filter.withoutGenres = Set((without ?? []).map(\.rawValue))
        filter.withoutYears = withoutYears.flatMap { $0.count == 2 ? Self.range($0[0], $0[1]) : nil }
        filter.origin = origin?.origin
        filter.notFrom = notFrom?.origin
        filter.person = person
        filter.withoutPeople = Set((withoutPeople ?? []).suffix(Self.mostPeople))
        if from != nil || to != nil { filter.years = Self.range(from ?? 1, to ?? 9999) }
        filter.minutes = minutes.flatMap { $0.count == 2 ? Self.range($0[0], $0[1]) : nil }
        filter.fame = fame.flatMap { $0.count == 2 ? Self.range($0[0], $0[1]) : nil }
        return filter
    }

    private static func range(_ from: Int, _ to: Int) -> ClosedRange<Int>? { from <= to ? from...to : nil }
}

extension SpokenYear {
    /// The year; the last two digits are those of the hundred years up to now.
    var years: ClosedRange<Int> {
        switch self {
        case .full(let year): year...year
        case .short(let year): year < 30 ? (2000 + year)...(2000 + year) : (1900 + year)...(1900 + year)
        }
    }
}
