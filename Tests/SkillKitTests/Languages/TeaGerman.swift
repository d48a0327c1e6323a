import SkillKit

// All that the toy skill needs to be spoken to in German.

extension Translation {
    static let teaInGerman = Translation(
        into: .german,
        samples: [
            OrderTea.name: [
                "ich hätte gern {Tea}", "ich möchte {Tea}", "bestell mir {Tea}", "eine {Size} Tasse {Tea}",
                "eine Tasse {Tea}",
                "einen {Size} {Tea}",
            ],
            ChooseSize.name: ["{Size} bitte", "eine {Size}", "mach ihn {Size}", "lieber {Size}"],
        ],
        values: [
            "Tea": [
                "earl grey": ["Earl Grey"], "mint": ["Minztee", "Minze", "Pfefferminztee"],
                "green tea": ["Grüntee", "grüner Tee", "grünen Tee"],
            ],
            "TeaSize": [
                "small": ["klein", "kleine", "kleinen", "kleiner"], "large": ["groß", "große", "großen", "großer"],
            ],
        ]
    )
}

extension TeaPhrases {
    static let german = TeaPhrases(
        welcome: "Willkommen. Welchen Tee möchtest du?",
        whichTea: "Welchen Tee?",
        whichTeaThen: "Welchen Tee dann?",
        nameATea: "Nenne einen Tee, zum Beispiel Earl Grey.",
        whichSize: "Klein oder groß?",
        saySize: "Sag klein oder groß.",
        sayYesOrNo: "Sag ja oder nein.",
        onlyTea: "Ich kenne mich nur mit Tee aus.",
        goodbye: "Auf Wiedersehen.",
        broken: "Entschuldige, der Kessel ist kaputt. Einen anderen Tee?",
        unknown: { "\($0) kenne ich nicht." },
        confirming: { "Ein \($1.german) \($0), ist das richtig?" },
        brewing: { "Dein \($1.german) \($0) zieht schon." }
    )
}

extension TeaSize {
    fileprivate var german: String { self == .small ? "kleiner" : "großer" }
}
