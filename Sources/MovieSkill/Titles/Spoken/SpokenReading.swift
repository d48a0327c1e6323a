/// One way to read what was said: which of the words are the title, and what else they tell.
struct SpokenReading {
    /// The words of the title.
    var words: TitleWords
    /// When the film was released, if that was said.
    var years: ClosedRange<Int>?
    /// How sure it is that nothing else was said: 1, or less when words around the title were left out.
    var sureness = 1.0
    /// Whether the end was cut off, where who made the film or plays in it seems to be told.
    var isCut = false
}
