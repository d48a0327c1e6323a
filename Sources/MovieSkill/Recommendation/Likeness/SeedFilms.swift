/// The films that others should be like, by their positions in a model.
struct SeedFilms: Sendable {
    /// Those that were just named: others should be like each of them.
    var now: [Int]
    /// Those that were liked before, which only decide among the others.
    var earlier: [Int] = []
    /// What the others should be about.
    var story: StorySearch?

    /// Takes films.
    init(_ now: [Int], earlier: [Int] = [], story: StorySearch? = nil) {
        (self.now, self.earlier, self.story) = (now, earlier, story)
    }

    /// The one film, if others should be like that one and nothing else counts.
    var only: Int? { now.count == 1 && earlier.isEmpty && story == nil ? now[0] : nil }
}
