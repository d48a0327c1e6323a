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
        auxiliaries: [
            "bin", "bist", "ist", "sind", "war", "waren", "hast", "hat", "habe", "haben", "hättest", "hätten", "kann",
            "kannst", "können", "könntest", "könnten", "soll", "sollen", "sollte", "willst", "wollen", "wirst",
            "würdest",
            "möchtest", "möchten", "magst", "mögen", "darf", "dürfen", "stimmt", "passt", "meinst", "meintest", "geht",
        ],
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
        purposes: ["um", "für", "wenn", "falls", "damit"],
        descriptions: [
            "der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem", "einer", "irgendein", "irgendeine",
            "irgendeinen", "noch", "dein", "deine", "deinen", "ihr", "ihre", "ihren", "was", "welche", "welchen",
            "welcher", "welches", "wann", "wie", "wo", "wer", "etwas", "irgendetwas", "es", "dies", "diese", "mehr",
            "wieder", "von", "aus", "in", "mit", "mir", "uns",
        ],
        yes: "ja",
        no: "nein",
        repeat: "sag das noch mal"
    )
}
