extension German {
    /// What prompts in German ask for.
    static let prompts = PromptWords(
        fillers: [
            "bitte", "jetzt", "nun", "also", "und", "dann", "oder", "aber", "einfach", "auch", "doch", "du", "sie",
            "gern", "gerne",
        ],
        invitations: [
            "sag", "sage", "sagen", "sagt", "nenn", "nenne", "nennen", "gib", "geben", "wähl", "wähle", "wählen",
            "frag",
            "frage", "fragen", "antworte", "antworten", "wiederhole", "wiederholen", "such", "suche", "verrate",
            "verraten", "erzähl", "erzähle", "erzählen",
        ],
        saying: ["sag", "sage", "sagen"],
        allowing: ["kannst", "könntest", "können"],
        again: ["noch", "nochmal", "erneut", "wieder"],
        trying: ["versuch", "versuche", "versuchen", "probier", "probiere", "probieren"],
        auxiliaries: Set(
            """
            \(askingVerbs) bin bist habe hättest hätten könnten sollen willst wollen wirst würdest möchtest möchten magst
            mögen darf dürfen stimmt passt meinst meintest geht
            """.spacedWords
        ),
        bareQuestions: [
            ["sonst", "noch"], ["noch", "etwas"], ["noch", "was"], ["noch", "eine"], ["noch", "einen"],
        ],
        person: ["du", "sie"],
        speaker: ["ich"],
        verbsStandLast: true,
        capitalsAreNames: false,
        or: ["oder"],
        and: ["und"],
        forExample: [["zum", "beispiel"], ["beispielsweise"], ["etwa"]],
        which: ["welche", "welchen", "welches", "welcher"],
        purposes: ["um", "für", "wenn", "falls", "damit"],
        descriptions: Set(
            """
            \(definiteArticles) \(indefiniteArticles) \(questionWords) einem einer irgendein irgendeine irgendeinen noch dein
            deine deinen ihr ihre ihren wie etwas irgendetwas es dies diese mehr wieder von aus in mit mir uns
            """.spacedWords
        ),
        yes: "ja",
        no: "nein",
        repeat: "sag das noch mal",
        unknown: { "\($0) kenne ich nicht." },
        notUnderstood: { "\($0) habe ich nicht verstanden." },
        saysOne: { "Sag \($0)." }
    )
}
