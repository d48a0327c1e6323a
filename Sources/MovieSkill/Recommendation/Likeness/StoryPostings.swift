/// The films in which a word occurs, in the model's order, and how much it says about each.
///
/// In a model with an index (``StorySection``), they are read in place, and only valid while the model is read.
struct StoryPostings: RandomAccessCollection {
    private enum Films {
        case known([(film: Int, weight: StoryWeight)])
        case indexed(StorySection, first: Int)
    }

    private let films: Films
    let endIndex: Int
    var startIndex: Int { 0 }

    /// Takes the films that were found by reading.
    init(_ films: [(film: Int, weight: StoryWeight)]) {
        self.films = .known(films)
        endIndex = films.count
    }

    /// Takes some of the entries of a section.
    init(_ entries: Range<Int>, of section: StorySection) {
        films = .indexed(section, first: entries.lowerBound)
        endIndex = entries.count
    }

    @inline(__always)
    subscript(index: Int) -> (film: Int, weight: StoryWeight) {
        switch films {
        case .known(let films): films[index]
        case .indexed(let section, let first): section.entry(first + index)
        }
    }
}
