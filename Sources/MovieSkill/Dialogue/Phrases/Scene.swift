/// What a sentence needs to know besides its line.
struct Scene: Sendable {
    /// The state in which the person is left.
    var state = MovieState.start
    /// The films that the line and the state name, as far as they are known.
    var films: [FilmID: Film] = [:]
    /// Why the film on offer is recommended, the most telling reason first.
    var reasons: [Reason] = []
    /// What films should be, so that an offer can say which wish it follows.
    var wanted: [Criterion] = []
    /// Which of several ways to say it; the same number gives the same words.
    var variant = 0

    /// One of several phrases.
    func pick<Phrase>(_ first: Phrase, _ others: Phrase...) -> Phrase {
        let place = Int(variant.magnitude % UInt(others.count + 1))
        return place == 0 ? first : others[place - 1]
    }
}
