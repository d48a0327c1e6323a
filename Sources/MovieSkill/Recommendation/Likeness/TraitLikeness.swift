import SkillKit

/// How similar films are by their numbers, and how recommendable a film is regardless of what was liked.
struct TraitLikeness: Sendable {
    private let liked: FilmTraits
    private let closeness = TraitLikeness.closeness

    /// Computed once, not for each film.
    private static let closeness = (
        // The same season, and the same era.
        year: Closeness(unknown: 0.88 * 0 + 0.88 * 0.3, distances: 160) { distance in
            0.88 * Closeness.of(distance, scale: 2) + 0.88 * Closeness.of(distance, scale: 20)
        },
        fame: Closeness(weight: 0.935, scale: 10, unknown: 0.3),
        liking: Closeness(weight: 0.825, scale: 5, unknown: 0.5),
        minutes: Closeness(weight: 0.385, scale: 20, unknown: 0.4),
        money: Closeness(weight: 0.44, scale: 100, unknown: 0.3)
    )
    /// What a difference in mood counts, by the genres that only one of two films has: an action film is unlike one that is
    /// not, however much else they have in common.
    private static let contrasts = (0..<Tone.count).map { number in
        let tone = Tone(rawValue: number)
        return (tone.contains(.family) ? 0 : 0.825) - (tone.contains(.action) ? 1 : 0)
            - (tone.contains(.horror) ? 0.3 : 0) - (tone.contains(.animation) ? 0.5 : 0)
    }
    /// What a different language counts if the film that is liked is in English, and if it is not.
    private static let (foreign, notForeign) = (1.0, 2.6)
    private static let english = FilmTraits.language("English")

    private let contrasts = TraitLikeness.contrasts
    private let strangeness: Double

    /// The most that a film's length and its money add.
    let mostOfTheRest: Double

    /// Prepares to compare films with one.
    init(to liked: FilmTraits) {
        self.liked = liked
        strangeness = liked.language == Self.english ? Self.foreign : Self.notForeign
        let (minutes, money) = (Self.closeness.minutes, Self.closeness.money)
        mostOfTheRest = minutes.most(liked.minutes) + money.most(liked.budget) + money.most(liked.revenue)
    }

    /// What another film's year adds.
    func year(_ year: Int) -> Double {
        // An old film that is still well known has stood the test of time.
        closeness.year(liked.year, year) - (year > 0 ? 0.01375 * Double(year - 2000) : 0)
    }

    /// What it adds how well known another film is.
    func fame(_ fame: Int) -> Double { closeness.fame(liked.fame, fame) }

    /// What it adds how well another film is liked.
    func liking(_ liking: Int) -> Double {
        closeness.liking(liked.liking, liking) + (liking > 0 ? 0.055 * Double(liking - 60) : 0)
    }

    /// What another film's language adds.
    func language(_ language: Int) -> Double {
        liked.language != language && liked.language > 0 && language > 0 ? -strangeness : 0
    }

    /// What another film's mood adds.
    func contrast(_ tone: Tone) -> Double {
        let contrast = liked.tone.symmetricDifference(tone).rawValue
        return contrast < contrasts.count ? contrasts[contrast] : 0
    }

    /// What another film's length and money add.
    func rest(_ other: FilmTraits) -> Double {
        closeness.minutes(liked.minutes, other.minutes) + closeness.money(liked.budget, other.budget)
            + closeness.money(liked.revenue, other.revenue)
    }

    /// The likeness of another film.
    @inline(__always)
    func callAsFunction(_ other: FilmTraits) -> Double {
        var sum = closeness.year(liked.year, other.year)
        sum += closeness.fame(liked.fame, other.fame)
        sum += closeness.liking(liked.liking, other.liking)
        sum += closeness.minutes(liked.minutes, other.minutes)
        sum += closeness.money(liked.budget, other.budget) + closeness.money(liked.revenue, other.revenue)
        let contrast = liked.tone.symmetricDifference(other.tone).rawValue
        if contrast < contrasts.count { sum += contrasts[contrast] }
        if liked.language != other.language, liked.language > 0, other.language > 0 { sum -= strangeness }
        if other.liking > 0 { sum += 0.055 * Double(other.liking - 60) }
        // An old film that is still well known has stood the test of time.
        if other.year > 0 { sum -= 0.01375 * Double(other.year - 2000) }
        return sum
    }
}
