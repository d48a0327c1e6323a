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

    /// What a person said of the films that they want.
    init(_ wish: RecommendMovie) { add(wish) }

    /// Takes what a person wants films to be.
    mutating func add(_ wanted: Wanted) {
        var genres =
            (wanted.genres?.values ?? []).flatMap(\.genres) + (wanted.themes ?? []).compactMap(Genre.init(theme:))
        if wanted.audience?.values.contains(.children) == true { genres.append(.family) }
        add(genres)
        for theme in wanted.themes ?? [] where Genre(theme: theme) == nil {
            if let direction = Direction(theme: theme) { add(direction, than: nil) }
        }
        add(wanted.origins?.values.first)
        let decades = (wanted.decades?.values ?? []).map(\.years)
        let span = decades.first.map { first in
            decades.reduce(first) { min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound) }
        }
        add(span ?? wanted.year?.years, wanted.era)
        switch wanted.length {
        case .short?: minutes = [1, 100]
        case .long?: minutes = [140, 2000]
        case nil: break
        }
    }

    /// Takes what a person wants films to be and what not.
    mutating func add(_ wish: RecommendMovie, than film: Film? = nil) {
        // "Nothing before 1990": the year belongs to what is not wanted.
        let isOfUnwanted = wish.unwanted.era != nil && wish.wanted.era == nil
        var wanted = wish.wanted
        if isOfUnwanted { wanted.year = nil }
        add(wish.unwanted, isOfUnwanted ? wish.wanted.year : nil, than: film)
        add(wanted)
    }

    /// Takes how films are to differ from one.
    mutating func add(_ wish: Steer, than film: Film?) {
        add((wish.genres?.values ?? []).flatMap(\.genres))
        for direction in wish.directions?.values ?? [] { add(direction, than: film) }
    }

    private mutating func add(_ years: ClosedRange<Int>?, _ era: Era?) {
        if years == nil, era == nil { return }
        (from, to) = era?.years(of: years) ?? (years?.lowerBound, years?.upperBound)
        // The last word counts.
        withoutYears = nil
    }

    private mutating func add(_ origin: Origin?) {
        guard let origin else { return }
        self.origin = origin
        if notFrom == origin { notFrom = nil }
    }

    private mutating func add(_ genres: Genre...) { add(genres) }

    private mutating func add(_ genres: [Genre]) {
        guard !genres.isEmpty else { return }
        // The last one counts: "a comedy", "no, a western" are not to be a comic western.
        self.genres = genres.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        without = without?.filter { !genres.contains($0) }
    }

    private mutating func leaveOut(_ left: Genre...) {
        genres = genres?.filter { !left.contains($0) }
        without = (without ?? []).filter { !left.contains($0) } + left
    }

    /// Takes what a person does not want films to be, in respect of the one on offer.
    mutating func add(_ unwanted: Unwanted, _ year: SpokenYear? = nil, than film: Film?) {
        let genres =
            (unwanted.genres?.values ?? []).flatMap(\.genres) + (unwanted.themes ?? []).compactMap(Genre.init(theme:))
        for genre in genres { leaveOut(genre) }
        if unwanted.audience?.values.contains(.children) == true { leaveOut(.family) }
        if let years = unwanted.decades?.values.first?.years {
            withoutYears = [years.lowerBound, years.upperBound]
            if from == years.lowerBound { (from, to) = (nil, nil) }
        }
        if let origin = unwanted.origins?.values.first {
            notFrom = origin
            if self.origin == origin { self.origin = nil }
        }
        for other in unwanted.people ?? [] where other.utf8.count <= Self.longestName {
            withoutPeople = Array(((withoutPeople ?? []).filter { $0 != other } + [other]).suffix(Self.mostPeople))
            if person == other { person = nil }
        }
        for direction in (unwanted.themes ?? []).compactMap(Direction.init(theme:)) { leaveOut(direction, than: film) }
        leaveOut(unwanted.era, year, than: film)
        switch unwanted.length {
        case .long?: add(.shorter, than: film)
        case .short?: add(.longer, than: film)
        case nil: break
        }
    }

    private mutating func leaveOut(_ era: Era?, _ year: SpokenYear?, than film: Film?) {
        switch (era, year?.years) {
        case (nil, _): break
        case (.before?, let years?): from = years.lowerBound
        case (.after?, let years?): to = years.upperBound
        case (.since?, let years?): to = years.lowerBound - 1
        case (.old?, _), (.before?, nil): add(.newer, than: film)
        case (.new?, _), (.after?, nil), (.since?, nil): add(.older, than: film)
        }
    }

    private mutating func leaveOut(_ direction: Direction, than film: Film?) {
        switch direction {
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
        case .betterKnown, .cleverer: add(.lesserKnown, than: film)
        case .lesserKnown, .weirder: add(.betterKnown, than: film)
        case .forFamilies: leaveOut(.family)
        }
    }

    private mutating func add(_ direction: Direction, than film: Film?) {
        switch direction {
        case .funnier, .lighter, .happier: add(.comedy)
        case .scarier: add(.horror)
        case .darker: add(.thriller)
        case .sadder, .cleverer: add(.drama)
        case .forFamilies: add(.family)
        case .calmer: leaveOut(.horror, .thriller, .action)
        case .moreRomantic: add(.romance)
        case .moreExciting: add(.action)
        case .older: (from, to) = (nil, (film.map(\.year) ?? 1991) - 1)
        case .newer: (from, to) = ((film.map(\.year) ?? 2009) + 1, nil)
        case .shorter: minutes = [1, max(1, (film.map(\.minutes) ?? 101) - 1)]
        case .longer: minutes = [(film.map(\.minutes) ?? 129) + 1, 2000]
        case .betterKnown: fame = [min((film.map(\.fame) ?? 79) + 1, 100), 100]
        case .lesserKnown, .weirder: fame = [1, max(1, (film.map(\.fame) ?? 70) - 1)]
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
