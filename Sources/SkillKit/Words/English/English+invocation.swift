extension English {
    /// The words around a skill's name in English.
    static let invocation = InvocationWords(
        verbs: "open, start, launch, ask, tell",
        articles: "the",
        joints: "to, for, that, about, and",
        say: "Say",
        answer: "and then your answer"
    )
}
