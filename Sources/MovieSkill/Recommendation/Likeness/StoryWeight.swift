/// How much a word says about a film's story: as much as the best of its places gives it, and a little for each further
/// place.
struct StoryWeight: Sendable, Equatable {
    /// What each further place adds.
    private static let again = 0.03
    /// What the places give, the most first.
    private static let weights = [1, 0.85, 0.75, 0.7, 0.6]
    /// How many of these are in themes.
    private static let themes = 2
    /// More places than these add nothing; it fits into two digits of a model.
    private static let most = 800

    /// How much it says.
    private(set) var value: Double
    private var place: Int
    /// How many further places it has.
    private(set) var further = 0

    /// A word that occurs in a place.
    init(_ place: FilmRecord.TextPlace) {
        self.place = place.weight
        value = Self.weights[self.place]
    }

    /// Adds another place.
    mutating func add(_ place: FilmRecord.TextPlace) {
        let weight = Self.weights[place.weight]
        if weight > value {
            (self.place, further, value) = (place.weight, 0, weight)
        }
        guard further < Self.most else { return }
        further += 1
        value += Self.again
    }

    /// Whether it is in a theme.
    var isTheme: Bool { place < Self.themes }

    /// As a number, for a model.
    var number: Int { place + Self.weights.count * further }

    /// Reads a number; any number is valid.
    init(number: Int) {
        place = number % Self.weights.count
        further = min(number / Self.weights.count, Self.most)
        // One by one, as they were added, so that equal weights stay equal.
        value = (0..<further).reduce(Self.weights[place]) { value, _ in value + Self.again }
    }
}

extension FilmRecord.TextPlace {
    /// How much a word in this place says about the story: its index among the weights.
    fileprivate var weight: Int {
        switch self {
        case .theme: 0
        case .themePart: 1
        case .sentence: 2
        case .title, .tagline, .character: 3
        case .genre, .person: 4
        }
    }
}
