/// One way to read what was said: which of the words are the title, and what else they tell.
struct SpokenReading {
    /// The words of the title.
    var words: TitleWords
    /// When the film was released, if that was said.
    var years: ClosedRange<Int>?
}
