/// Where films come from, as people tell them apart: by the country and the main language.
///
/// Many films are made with money from France, and few of those are what people call French.
public struct FilmOrigin: Sendable, Hashable {
    /// The countries, by the names that ``Film/countries`` has; any when empty.
    public var countries: Set<String>
    /// The main languages, by the names that ``Film/languages`` has; any when empty.
    public var languages: Set<String>
    /// Whether the main language must be another than English.
    public var isForeign: Bool

    /// Creates an origin.
    public init(countries: Set<String> = [], languages: Set<String> = [], isForeign: Bool = false) {
        self.countries = countries
        self.languages = languages
        self.isForeign = isForeign
    }

    /// Whether a film of some countries and languages, the main one first, comes from there.
    func contains(countries: [String], languages: [String]) -> Bool {
        let main = languages.first
        return (self.countries.isEmpty || countries.contains(where: self.countries.contains))
            && (self.languages.isEmpty || main.map(self.languages.contains) == true)
            && (!isForeign || (main != nil && main != "English"))
    }
}
