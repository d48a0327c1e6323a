/// Where films come from, in the sense of ordinary speech: by country and main language.
///
/// Many films are made with money from France, and few of those are what people call French.
public struct FilmOrigin: Sendable, Hashable {
    /// The countries, by their names in ``Film/countries``; any if empty.
    public var countries: Set<String>
    /// The main languages, by their names in ``Film/languages``; any if empty.
    public var languages: Set<String>
    /// Whether the main language must not be English.
    public var isForeign: Bool

    /// Creates an origin.
    public init(countries: Set<String> = [], languages: Set<String> = [], isForeign: Bool = false) {
        self.countries = countries
        self.languages = languages
        self.isForeign = isForeign
    }

    /// Whether a film with these countries and languages, the main language first, has this origin.
    func contains(countries: [String], languages: [String]) -> Bool {
        let main = languages.first
        return (self.countries.isEmpty || countries.contains(where: self.countries.contains))
            && (self.languages.isEmpty || main.map(self.languages.contains) == true)
            && (!isForeign || (main != nil && main != "English"))
    }
}
