extension English {
    /// What prompts in English ask for.
    static let prompts = PromptWords(
        fillers: ["please", "now", "so", "and", "then", "or", "but", "just", "also", "you"],
        invitations: ["say", "tell", "give", "name", "choose", "pick", "ask", "answer", "repeat", "can"],
        saying: ["say"],
        allowing: ["can"],
        again: ["again"],
        trying: ["try"],
        auxiliaries: Set("\(askingVerbs) am isnt shall may".spacedWords),
        bareQuestions: [["anything", "else"], ["anything", "more"], ["something", "else"], ["another"]],
        person: ["you"],
        speaker: ["i"],
        verbsStandLast: false,
        capitalsAreNames: true,
        or: ["or"],
        and: ["and"],
        forExample: [["for", "example"]],
        which: ["which", "what"],
        purposes: ["to", "for", "if"],
        descriptions: Set(
            """
            \(articles) \(questionWords) any another your its their something anything it that this more if again one from
            in of by with
            """.spacedWords
        ),
        yes: "yes",
        no: "no",
        repeat: "say that again",
        unknown: { "I don't know \($0)." },
        notUnderstood: { "I didn't understand \($0)." },
        saysOne: { "Say \($0)." }
    )
}
