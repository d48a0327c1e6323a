/// What was found for a title that a person said.
public enum TitleOutcome: Sendable, Hashable {
    /// One film is meant.
    case match(TitleMatch)
    /// Several films have the title, or it is the name of a series; the best known first.
    case ambiguous([TitleMatch])
    /// No film of the catalogue is meant.
    case none

    /// The films that were found.
    public var matches: [TitleMatch] {
        switch self {
        case .match(let match): [match]
        case .ambiguous(let matches): matches
        case .none: []
        }
    }
}
