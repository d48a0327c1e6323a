extension English {
    /// What prompts in English ask for.
    static let prompts = PromptWords(
        fillers: ["please", "now", "so", "and", "then", "or", "but", "just", "also", "you"],
        invitations: ["say", "tell", "give", "name", "choose", "pick", "ask", "answer", "repeat", "can"],
        saying: ["say"],
        allowing: ["can"],
        again: ["again"],
        trying: ["try"],
        auxiliaries: [
            "am", "is", "isnt", "are", "was", "were", "do", "does", "did", "have", "has", "can", "could", "will",
            "would", "shall", "should", "may",
        ],
        bareQuestions: [["anything", "else"], ["anything", "more"], ["something", "else"], ["another"]],
        person: ["you"],
        speaker: ["i"],
        verbsStandLast: false,
        capitalsAreNames: true,
        or: ["or"],
        and: ["and"],
        forExample: [["for", "example"]],
        purposes: ["to", "for", "if"],
        descriptions: [
            "the", "a", "an", "any", "another", "your", "its", "their", "what", "which", "when", "how", "something",
            "anything", "it", "that", "this", "where", "who", "more", "if", "again", "one", "from", "in", "of", "by",
            "with",
        ],
        yes: "yes",
        no: "no",
        repeat: "say that again"
    )
}
