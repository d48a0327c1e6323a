/// Finds the film whose title a person said.
///
/// A title that is said as it is written is found by its key; any other by what it has in common with titles, in
/// letters and in sounds, and then by how likely it is that one was said and the other heard. Nothing is prepared: the
/// index is in the model.
struct TitleIndex: Sendable {
    private let model: Model

    /// Finds films of a model.
    init(_ model: Model) { self.model = model }

    /// The film that is meant by what was said.
    func find(_ spoken: String) -> TitleOutcome {
        model.read { TitleSearch($0).find(SpokenTitle(spoken)) }
    }

    /// How surely words are exactly a title, or one with its place or its year before it, as in *the first Shrek*; `nil` if
    /// the model can't tell.
    func sureness(of words: String) -> Double? {
        model.read { view in
            let known = KnownNames(view[.knownTitles])
            guard let sureness = known.sureness(of: words) else { return nil }
            if sureness > 0 { return sureness }
            if let name = TitleDescription.name(behindPlaceIn: words) { return known.sureness(of: name) }
            // "Hitchcock's Psycho".
            guard let (person, name) = TitleDescription.possessive(in: words), known.sureness(of: name) ?? 0 > 0 else {
                return 0
            }
            return KnownNames(view[.knownPeople]).sureness(of: person) ?? 0 > 0 ? 1 : 0
        }
    }
}

extension Catalogue {
    /// The film that is meant by what was said.
    ///
    /// It takes whatever was recognised or typed: words around the title, numbers in words, a subtitle alone, misheard
    /// words, a year after the title. An unknown film gives `none`, not a film with a similar title.
    /// - Returns: A match, whose ``TitleMatch/score`` tells whether to ask; several films of one title or series; or
    /// none.
    public func film(said spoken: String) -> TitleOutcome { TitleIndex(model).find(spoken) }
}
