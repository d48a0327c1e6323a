/// One way to say which film is meant.
struct TitleForm: Hashable {
    /// What part of a film's name a form is.
    enum Kind: Int {
        /// The title.
        case title = 0
        /// Another title of the film.
        case otherTitle = 1
        /// The title up to a colon or dash, or the name of the series.
        case beginning = 2
        /// What follows a colon or dash.
        case rest = 3

        /// Whether it is a title, not a part of one.
        var isWhole: Bool { self == .title || self == .otherTitle }
    }

    var kind: Kind
    /// The words that tell titles apart.
    var words: [[UInt8]]
    /// The article before them.
    var article: [UInt8]?
    /// All words other than that article.
    var others: [[UInt8]] = []

    /// What else it is looked up by: with *and*, and with its numbers in words, as they are when two words are run
    /// together.
    var spellings: [[[UInt8]]] {
        var spellings = others.count > words.count ? [others] : []
        if words.contains(where: TitleWords.isNumber) {
            spellings.append(words.map { SpokenSounds.spelled($0).filter { $0 != 0x20 } })
        }
        return spellings
    }
}
