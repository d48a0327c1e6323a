import SkillKit

/// How similar films are by their numbers, and how recommendable a film is regardless of what was liked.
struct TraitLikeness: Sendable {
    private let liked: FilmTraits
    private let closeness = TraitLikeness.closeness

    /// Computed once, not for each film.
    private static let closeness = (
        // The same season, and the same era.
        year: Closeness(unknown: 0.8 * 0 + 0.8 * 0.3, distances: 160) { distance in
            0.8 * Closeness.of(distance, scale: 2) + 0.8 * Closeness.of(distance, scale: 20)
        },
        fame: Closeness(weight: 0.85, scale: 10, unknown: 0.3),
        liking: Closeness(weight: 0.75, scale: 5, unknown: 0.5),
        minutes: Closeness(weight: 0.35, scale: 20, unknown: 0.4),
        money: Closeness(weight: 0.4, scale: 100, unknown: 0.3)
    )

    /// Prepares to compare films with one.
    init(to liked: FilmTraits) { self.liked = liked }

    /// The likeness of another film.
    @inline(__always)
    func callAsFunction(_ other: FilmTraits) -> Double {
        var sum = closeness.year(liked.year, other.year)
        sum += closeness.fame(liked.fame, other.fame)
        sum += closeness.liking(liked.liking, other.liking)
        sum += closeness.minutes(liked.minutes, other.minutes)
        sum += closeness.money(liked.budget, other.budget) + closeness.money(liked.revenue, other.revenue)
        if liked.isForFamilies == other.isForFamilies { sum += 0.75 }
        if other.liking > 0 { sum += 0.05 * Double(other.liking - 60) }
        // An old film that is still well known has stood the test of time.
        if other.year > 0 { sum -= 0.0125 * Double(other.year - 2000) }
        return sum
    }
}
