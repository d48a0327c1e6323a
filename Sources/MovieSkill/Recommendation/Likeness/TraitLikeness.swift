/// How similar films are by their numbers, and how recommendable a film is regardless of what was liked.
struct TraitLikeness: Sendable {
    private let liked: FilmTraits
    private let season = Closeness(scale: 2, unknown: 0)
    private let era = Closeness(scale: 20, unknown: 0.3)
    private let fame = Closeness(scale: 10, unknown: 0.3)
    private let liking = Closeness(scale: 5, unknown: 0.5)
    private let minutes = Closeness(scale: 20, unknown: 0.4)
    private let money = Closeness(scale: 100, unknown: 0.3)

    /// Prepares to compare films with one.
    init(to liked: FilmTraits) { self.liked = liked }

    /// The likeness of another film.
    func callAsFunction(_ other: FilmTraits) -> Double {
        var sum = 0.8 * season(liked.year, other.year) + 0.8 * era(liked.year, other.year)
        sum += 0.85 * fame(liked.fame, other.fame)
        sum += 0.75 * liking(liked.liking, other.liking)
        sum += 0.35 * minutes(liked.minutes, other.minutes)
        sum += 0.4 * money(liked.budget, other.budget) + 0.4 * money(liked.revenue, other.revenue)
        if liked.isForFamilies == other.isForFamilies { sum += 0.75 }
        if other.liking > 0 { sum += 0.05 * Double(other.liking - 60) }
        // An old film that is still well known has stood the test of time.
        if other.year > 0 { sum -= 0.0125 * Double(other.year - 2000) }
        return sum
    }
}
