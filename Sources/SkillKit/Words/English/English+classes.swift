/// The classes of words that the lists of English share; a list has others besides, and says what for.
extension English {
    static let articles = "a an the"
    static let demonstratives = "this that these those"
    /// Pronouns before a verb, and after it.
    static let subjects = "i we you he she they"
    static let objects = "it them"
    static let questionWords = "who what which where when how"
    /// Verbs that begin a question, and repeat it at its end.
    static let askingVerbs = "is are was were do does did have has can could will would should"
    static let agreeing = "yes yep yup"
    static let disagreeing = "no nope nah"
}
