extension German {
    /// The words around a skill's name in German.
    static let invocation = InvocationWords(
        verbs: "öffne, starte, frage, frag, sage, sag",
        articles: "den, die, das",
        joints: "nach, ob, und",
        say: "Sag",
        answer: "und dann deine Antwort"
    )
}
