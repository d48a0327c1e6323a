import SkillKit

/// Takes what people say about films into their taste.
///
/// The parts of a sentence are added in order: how well known a film should be comes first, its kind last. When no film
/// fits, the parts are dropped from the first one on.
extension Taste {
    /// Takes what films should be.
    /// - Parameters:
    ///   - wish: What was said.
    ///   - addition: Set if its kinds are wanted in addition to those wanted before.
    ///   - people: Those of the people in it that are people.
    ///   - film: The film that others should be older or shorter than.
    mutating func take(_ wish: Wanted, _ addition: Addition? = nil, people: [String], than film: Film? = nil) {
        let themes = wish.themes ?? []
        for theme in themes where Genre(theme: theme) == nil {
            if let direction = Direction(theme: theme) { take(direction, than: film) }
        }
        if let length = wish.length { want(.minutes(length.minutes)) }
        take(years: wish.years, wish.era, than: wish.isOfAnEraAlone ? film : nil, isAlone: wish.isOfAnEraAlone)
        if let origins = wish.origins?.values { want(.origins(origins)) }
        let isOfNothingElse = wish == Wanted(themes: themes)
        let stories = themes.filter { theme in
            // Next to something else, only what may be a subject, unlike "he is visiting and likes westerns".
            guard Genre(theme: theme) == nil, Direction(theme: theme) == nil else { return false }
            return isOfNothingElse || UnknownWords.nameASubject(theme)
        }
        // No `joined`: it would look up a conformance in every new process.
        let told = stories.filter { !UnknownWords.nameASubject($0) }.reduce("") { $0.isEmpty ? $1 : "\($0) \($1)" }
        if !told.isEmpty { want(.story(cut: told)) }
        for person in people where person.utf8.count <= Criterion.longest { want(.person(person)) }
        take(wish.genres, addition, subjects: stories.filter(UnknownWords.nameASubject))
        take(moods: Set(themes.compactMap(Genre.init(theme:))), with: addition == nil ? wish.kinds ?? [] : [])
        let audiences = wish.audience?.values ?? []
        for audience in audiences { take(audience) }
        // "Something for grown-ups", but not "for grown-ups and kids".
        let isForAll = audiences.contains(.children) || (wish.kinds ?? []).contains { $0.contains(.family) }
        if audiences.contains(.adults), !isForAll { refuse(.kinds([[.family]])) }
    }

    /// Takes how films should differ from one.
    mutating func take(_ wish: Steer, than film: Film?) {
        take(wish.unwanted, than: film)
        take(wish.wanted, people: wish.people ?? [])
        for direction in wish.directions?.values ?? [] { take(direction, than: film) }
        // "Old, but not too old" wants it.
        let wanted = wish.directions?.values ?? []
        for direction in wish.unwantedDirections?.values ?? [] where !wanted.contains(direction) {
            refuse(direction, than: film)
        }
    }

    /// Takes kinds of films, of genres or about something.
    ///
    /// Naming another kind without the one before means that only the new one is wanted.
    private mutating func take(_ kinds: Said<GenreName>?, _ addition: Addition? = nil, subjects: [String]) {
        let named = (kinds?.values ?? []).compactMap(\.subject?.name)
        let genres = kinds?.kinds
        // "It should be a western too", "with zombies as well".
        if addition != nil, genres?.count ?? 1 == 1 {
            for genre in genres?.first ?? [] { want(alsoOf: genre) }
            let all = (named + subjects).reduce("") { $0.isEmpty ? $1 : "\($0) or \($1)" }
            if !all.isEmpty, all.utf8.count <= Criterion.longest { want(.subject(all)) }
            return
        }
        // Something for the whole family can be of any kind.
        if genres == nil, !named.isEmpty { letGo(wanted.filter { $0.sort == .kinds && $0 != .kinds([[.family]]) }) }
        // "A documentary" leaves heists behind, but not animals.
        if genres != nil, named.isEmpty { letGo(wanted.filter(\.isKindOfFilm)) }
        // Films listed as music come first, then others with songs.
        if genres == nil, named.contains("musical") { want(.kinds([[.music]])) }
        // Not every film in which somebody dies is one.
        if genres == nil,
            named.contains("tearjerker") || subjects.contains(where: { Subject($0)?.name == "tearjerker" })
        {
            want(.kinds([[.drama], [.romance]]))
        }
        let all = (named + subjects).reduce("") { $0.isEmpty ? $1 : "\($0) or \($1)" }
        if !all.isEmpty, all.utf8.count <= Criterion.longest { want(.subject(all)) }
        if let genres { want(.kinds(genres)) }
    }

    /// Takes moods, some of which may be contrary to others or to the kinds of the same sentence: "funny and scary", "a
    /// horror film that's funny".
    private mutating func take(moods: Set<Genre>, with kinds: [Set<Genre>]) {
        if moods.isEmpty { return }
        let contraries = moods.reduce(into: Set()) { $0.formUnion($1.contraries) }
        if kinds.contains(where: { !$0.isDisjoint(with: contraries) }) {
            want(.kinds(kinds.map { $0.union(moods) }))
        } else {
            want(alsoOf: moods)
        }
    }

    /// Takes what films should not be; with a year, before or after which they should not be.
    mutating func take(_ wish: Unwanted, _ year: SpokenYear? = nil, than film: Film?) {
        // "Less gory" than the horror film that is wanted is one too.
        let kept = wanted.compactMap { if case .kinds(let kinds) = $0 { kinds } else { nil } }.flatMap(\.self)
        for theme in wish.themes ?? [] {
            for genre in Genre.ruledOut(by: theme) where !kept.contains(where: { $0.contains(genre) }) {
                refuse(.kinds([[genre]]))
            }
            if Genre.ruledOut(by: theme).count > 1 { refuse(.subject("violence")) }
        }
        for kind in wish.genres?.kinds ?? [] { refuse(.kinds([kind])) }
        for subject in (wish.genres?.values ?? []).compactMap(\.subject) { refuse(.subject(subject.name)) }
        if wish.audience?.values.contains(.children) == true { refuse(.kinds([[.family]])) }
        for decade in wish.decades?.values ?? [] { refuse(.years(decade.years)) }
        if let origins = wish.origins?.values { refuse(.origins(origins)) }
        for person in wish.people ?? [] where person.utf8.count <= Criterion.longest { refuse(.person(person)) }
        for theme in wish.themes ?? [] {
            if let direction = Direction(theme: theme) {
                refuse(direction, than: film)
            } else if let subject = Subject(theme) {
                refuse(.subject(subject.name))
            } else if Genre(theme: theme) == nil, UnknownWords.areFew(theme) {
                refuse(.story(theme))
            }
        }
        refuse(wish.era, year, than: film)
        switch wish.length {
        case .long?: refuse(.minutes(min(film?.known(\.minutes) ?? 121, 121)...Criterion.most))
        case .short?: refuse(.minutes(0...(film?.known(\.minutes) ?? 99)))
        case .aboutNinety?: refuse(.minutes(80...Criterion.most))
        case .aboutTwoHours?: refuse(.minutes(110...Criterion.most))
        case let length?: refuse(.minutes(length.minutes))
        case nil: break
        }
    }

    private mutating func take(years: ClosedRange<Int>?, _ era: Era?, than film: Film? = nil, isAlone: Bool = false) {
        if years == nil, era == nil { return }
        // "Newer than that" says so of the film on offer.
        switch era {
        case .before? where isAlone, .notAfter? where isAlone: return take(.older, than: film)
        case .after? where isAlone, .since? where isAlone, .notBefore? where isAlone: return take(.newer, than: film)
        case .before?, .after?, .since?, .notBefore?, .notAfter?, .old?, .new?, .blackAndWhite?, nil: break
        }
        let (from, to) = era?.years(of: years) ?? (years?.lowerBound, years?.upperBound)
        if from == nil, to == nil { return }
        let (first, last) = (from ?? 1, to ?? Criterion.most)
        if first <= last { want(.years(first...last)) }
    }

    private mutating func take(_ audience: Audience) {
        switch audience {
        case .children: want(alsoOf: .family)
        case .two where !wanted.contains { $0.sort == .kinds }: want(.kinds([[.romance], [.comedy]]))
        case .two, .teenagers, .adults, .company, .relatives: break
        }
    }

    private mutating func refuse(_ era: Era?, _ year: SpokenYear?, than film: Film?) {
        switch (era, year?.years) {
        case (nil, _): break
        case (.before?, let years?) where years.lowerBound > 1: refuse(.years(1...(years.lowerBound - 1)))
        case (.after?, let years?) where years.upperBound < Criterion.most:
            refuse(.years((years.upperBound + 1)...Criterion.most))
        // No film is later than the latest year.
        case (.after?, _?): break
        case (.since?, let years?): refuse(.years(years.lowerBound...Criterion.most))
        // "Not older than 2000" is a wish, however it is said.
        case (.notBefore?, _), (.notAfter?, _): take(years: year?.years, era)
        case (.blackAndWhite?, _): refuse(.years(1...1960))
        case (.old?, let years?) where years.lowerBound > 1: refuse(.years(1...(years.lowerBound - 1)))
        case (.old?, _), (.before?, _): refuse(.years(1...(film?.known(\.year) ?? 1985)))
        case (.new?, _), (.after?, nil), (.since?, nil): refuse(.years((film?.known(\.year) ?? 2010)...Criterion.most))
        }
    }

    private mutating func refuse(_ direction: Direction, than film: Film?) {
        func refuse(_ genres: Genre...) { for genre in genres { self.refuse(.kinds([[genre]])) } }
        switch direction {
        case .funnier: refuse(.comedy)
        case .scarier: refuse(.horror, .thriller)
        case .older: take(.newer, than: film)
        case .newer: take(.older, than: film)
        case .lighter, .happier: take(.darker, than: film)
        case .darker, .sadder: take(.lighter, than: film)
        case .moreRomantic: refuse(.romance)
        case .moreExciting: take(.calmer, than: film)
        case .calmer: take(.moreExciting, than: film)
        case .shorter: take(.longer, than: film)
        case .longer: take(.shorter, than: film)
        case .betterKnown: take(.lesserKnown, than: film)
        case .cleverer: take(.lighter, than: film)
        case .lesserKnown, .weirder: take(.betterKnown, than: film)
        case .forFamilies: refuse(.family)
        case .sameDirector: if let name = film?.directors.first { self.refuse(.person(name)) }
        case .sameStars, .samePerson: if let name = film?.cast.first { self.refuse(.person(name)) }
        case .otherDirector: take(.sameDirector, than: film)
        case .otherPeople: take(.samePerson, than: film)
        case .anyTime, .anywhere, .anyLength: break
        case .realPeople: take(.realPeople, than: film)
        }
    }

    private mutating func take(_ direction: Direction, than film: Film?) {
        switch direction {
        case .funnier, .lighter, .happier: want(alsoOf: .comedy)
        case .scarier: want(alsoOf: .horror)
        case .darker: want(alsoOf: .thriller)
        case .sadder, .cleverer: want(alsoOf: .drama)
        case .forFamilies: want(alsoOf: .family)
        case .sameDirector: if let name = film?.directors.first { want(.person(name)) }
        case .sameStars: if let name = film?.cast.first { want(.person(name)) }
        case .calmer:
            for genre in Genre.violent { refuse(.kinds([[genre]])) }
            refuse(.subject("violence"))
            let gentle = [Genre.comedy, .romance, .family, .music].filter { !refused.contains(.kinds([[$0]])) }
            if case .kinds(let kinds)? = wanted.last(where: { $0.sort == .kinds }), kinds.count == 1 {
                let isGentle = !kinds[0].isDisjoint(with: gentle)
                if !isGentle, !gentle.isEmpty { want(.kinds(gentle.map { kinds[0].union([$0]) })) }
            } else if !gentle.isEmpty, !wanted.contains(where: { $0.sort == .kinds || $0.sort == .subject }) {
                want(.kinds(gentle.prefix(3).map { [$0] }))
            }
        case .samePerson: if let name = film?.cast.first { want(.person(name)) }
        case .otherDirector: refuse(.sameDirector, than: film)
        case .otherPeople: refuse(.sameStars, than: film)
        case .anyTime: letGo(wanted.filter { $0.sort == .years })
        case .anywhere: letGo(wanted.filter { $0.sort == .origins })
        case .anyLength: letGo(wanted.filter { $0.sort == .minutes })
        case .realPeople: refuse(.kinds([[.animation]]))
        case .moreRomantic: want(alsoOf: .romance)
        case .moreExciting: want(alsoOf: .action)
        // A year or two is no difference.
        case .older: want(.years(1...max(1, film?.known(\.year).map { $0 - 3 } ?? 1990)))
        case .newer:
            want(.years((film?.known(\.year).map { min($0 + 10, max($0 + 1, 2010)) } ?? 2010)...Criterion.most))
        // After three hours, two and three quarters are not short.
        case .shorter: want(.minutes(1...max(1, (film?.known(\.minutes) ?? 118) * 85 / 100)))
        case .longer: want(.minutes(((film?.known(\.minutes) ?? 129) + 1)...Criterion.most))
        case .betterKnown: want(.fame(min((film?.known(\.fame) ?? 79) + 1, 100)...100))
        // A film that is almost as well known is no discovery.
        case .lesserKnown: want(.fame(1...max(1, min((film?.known(\.fame) ?? 70) - 10, 70))))
        case .weirder: want(.subject("weird"))
        }
    }
}

extension Criterion {
    /// Whether it is a subject that films are called by: "a heist movie".
    fileprivate var isKindOfFilm: Bool {
        guard case .subject(let words) = self else { return false }
        return Subject.alternatives(in: words).contains { words in Subject.kinds.contains { $0.name == words } }
    }
}

extension Film {
    /// A number of a film that fits into a criterion; `nil` if it is not known.
    fileprivate func known(_ number: KeyPath<Film, Int>) -> Int? {
        let number = self[keyPath: number]
        return (1..<Criterion.most).contains(number) ? number : nil
    }
}

extension Wanted {
    /// The kinds of films that are wanted.
    fileprivate var kinds: [Set<Genre>]? { genres?.kinds }

    /// Whether it only says on which side of an unnamed year films should be: "newer than that".
    fileprivate var isOfAnEraAlone: Bool {
        var other = self
        other.era = nil
        return era != nil && other == Wanted()
    }

    /// The years that they should be from.
    fileprivate var years: ClosedRange<Int>? {
        let decades = (decades?.values ?? []).map(\.years)
        guard let first = decades.first else { return year?.years }
        return decades.reduce(first) { min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound) }
    }
}

extension Said<GenreName> {
    /// The kinds of films that are meant: "a horror comedy or a western" is two kinds.
    fileprivate var kinds: [Set<Genre>]? {
        let kinds = values.filter { $0.subject?.name != $0.words.lowercased() }.map { Set($0.genres) }
            .filter { !$0.isEmpty }
        return kinds.isEmpty ? nil : kinds
    }
}
