/// One reading of what was said: which words are the title, and what else they tell.
struct SpokenReading {
    /// The words of the title.
    var words: TitleWords
    /// When the film was released, if that was said.
    var years: ClosedRange<Int>?
    /// How sure it is that nothing else was meant: 1, or less if words around the title were left out.
    var sureness = 1.0
    /// Whether the credits at the end, such as a director or an actor, were cut off.
    var isCut = false
}
