/// The films that come with the skill, as text: literals, so that they cost nothing until somebody reads them.
enum BuiltInFilms {
    /// All of them, by the decades they are from.
    static var decades: [StaticString] { [seventiesAndBefore, eighties, nineties, twoThousands, twentyTens] }
}

extension Catalogue {
    /// Reads the films that come with the skill.
    ///
    /// Costs a pass over their text: call it once.
    public static func builtIn() -> Catalogue {
        // A fault in the text is found by the tests; a film less is better than no answer.
        Catalogue(BuiltInFilms.decades.flatMap { (try? CatalogueText.films(in: $0.description)) ?? [] })
    }
}
