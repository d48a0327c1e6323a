public import SkillKit

/// Does not want a film, a kind of films, or how the one on offer is, as in "no horror" or "too long".
public struct Dislike: Intent, Hashable {
    public static let name: IntentName = "DislikeIntent"
    public static let slotTypes = Unwanted.slotTypes

    /// What films should not be; the one on offer if nothing was said.
    public var unwanted = Unwanted()
    /// The year on one side of which they should not be.
    public var year: SpokenYear?

    /// Whether it is about films (the one on offer if there is no title), and not about a kind of films.
    var isOfFilms: Bool { unwanted.isOfFilms }

    private enum CodingKeys: String, CodingKey { case year = "Year" }

    /// Creates the intent.
    public init(title: String? = nil, person: String? = nil) {
        unwanted.titles = title.map { [$0] }
        unwanted.people = person.map { [$0] }
    }

    /// Creates the intent.
    init(_ unwanted: Unwanted, _ year: SpokenYear?) { (self.unwanted, self.year) = (unwanted, year) }

    public init(from decoder: any Decoder) throws {
        unwanted = try Unwanted(from: decoder)
        year = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(SpokenYear.self, forKey: .year)
    }
}
