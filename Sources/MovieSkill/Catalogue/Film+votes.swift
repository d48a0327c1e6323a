import SkillKit

extension Film {
    /// How well known a film is, 1 to 100, by the number of people who rated it; 100 is for the best known of all.
    ///
    /// On a logarithmic scale: 10 people give 25, 1,000 give 72. 0 without ratings.
    static func fame(votes: Int) -> Int {
        guard votes > 0 else { return 0 }
        let most = Libc.logarithm(14_000)
        return min(max(Int((100 * Libc.logarithm(Double(votes) + 1) / most).rounded()), 1), 100)
    }

    /// How well liked a film is, 1 to 100, by the mean of ratings from 0 to 10; the fewer people rated it, the closer
    /// it is drawn to the mean of all films.
    ///
    /// 0 without votes, or when the average is outside 0...10.
    static func liking(average: Double, votes: Int) -> Int {
        guard votes > 0, (0...10).contains(average) else { return 0 }
        // As if 300 more people had given it the mean rating of all films.
        let mean = (average * Double(votes) + 6.1 * 300) / (Double(votes) + 300)
        return min(max(Int((mean * 10).rounded()), 1), 100)
    }
}
