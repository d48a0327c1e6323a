/// The classes of words that the lists of German share; a list has others besides, and says what for.
extension German {
    /// Articles, those that only one list has left out.
    static let definiteArticles = "der die das den dem"
    static let indefiniteArticles = "ein eine einen"
    static let objects = "ihn es sie"
    static let questionWords = "wer was welcher welche welches welchen wann wo"
    /// Verbs that begin a question.
    static let askingVerbs = "ist sind war waren hat haben hast kann kannst können könntest soll sollte"
    static let agreeing = "ja jo jep jup"
    static let disagreeing = "nein nee nö"
}
