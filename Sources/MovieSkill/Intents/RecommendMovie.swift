public import SkillKit

/// Says what films are wanted and what they should not be, as in "I like The Matrix" or "a comedy without Adam
/// Sandler".
public struct RecommendMovie: Intent, Hashable {
    public static let name: IntentName = "RecommendMovieIntent"
    public static let samples =
        titles + kinds + people + features + refusals + contrasts + moreWishes + moreFilms + subjects
        + complaints + measures + moods + roundabout + moodVerbs + whom + alike
    public static let slotTypes = Wanted.slotTypes.merging(Unwanted.slotTypes) { first, _ in first }

    /// What films should be.
    public var wanted = Wanted()
    /// What they should not be.
    public var unwanted = Unwanted()

    /// Set if it adds to an earlier wish.
    public var addition: Addition?

    private enum CodingKeys: String, CodingKey { case addition = "Also" }

    /// Whether a title was heard but not made out: a device sends its slot without a value.
    var isTitleMissing = false

    /// How the wish relates to earlier ones.
    var manner = Manner.wish

    /// How a wish relates to earlier ones.
    enum Manner: Hashable {
        /// A wish of its own.
        case wish
        /// It replaces what was said before: "no, I meant Heat".
        case correction
        /// It takes an earlier wish back: "it doesn't have to be French".
        case relaxation
    }

    /// Creates the intent.
    public init(title: String? = nil, genre: Genre? = nil) {
        wanted.titles = title.map { [$0] }
        wanted.genres = genre.map { Said([GenreName($0)]) }
    }

    /// Creates the intent.
    init(_ wanted: Wanted) { self.wanted = wanted }

    public init(from decoder: any Decoder) throws {
        // What is not understood counts only if nothing is.
        let wanted = Result { try Wanted(from: decoder) }
        let unwanted = Result { try Unwanted(from: decoder) }
        if case .failure(let error) = wanted, (try? unwanted.get()) ?? Unwanted() == Unwanted() { throw error }
        if case .failure(let error) = unwanted, (try? wanted.get()) ?? Wanted() == Wanted() { throw error }
        self.wanted = (try? wanted.get()) ?? Wanted()
        self.unwanted = (try? unwanted.get()) ?? Unwanted()
        addition = try? decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(Addition.self, forKey: .addition)
        let slots = try decoder.container(keyedBy: Wanted.CodingKeys.self)
        isTitleMissing = self.wanted.titles == nil && slots.allKeys.contains(.titles)
    }

    /// Whether it only says that a film is wanted, and not which.
    var isOpen: Bool { wanted == Wanted() && unwanted == Unwanted() && !isTitleMissing }

    /// The title, if it names a single film and says nothing else.
    var onlyTitle: String? {
        guard manner == .wish, addition == nil, let title = wanted.titles?.first else { return nil }
        return wanted == Wanted(titles: [title]) && unwanted == Unwanted() ? title : nil
    }

    /// The same as a dislike, if it says only what is not wanted.
    var refusal: Dislike? {
        guard unwanted != Unwanted() else { return nil }
        // "Nothing before 1990": the year belongs to what is not wanted.
        var rest = wanted
        if unwanted.era != nil { rest.year = nil }
        return rest == Wanted() ? Dislike(unwanted, wanted.year) : nil
    }

    /// The film that was meant, in place of another.
    init(_ meant: Meant) {
        wanted.titles = meant.title.map { [$0] }
        manner = .correction
    }

    /// What films need no longer be.
    init(_ relaxed: Relax) {
        wanted = relaxed.wanted
        manner = .relaxation
    }

    /// The same wish, from the choice of a film that is not among those to choose from.
    init(_ wish: Choose) {
        wanted.year = wish.year
        wanted.people = wish.person.map { [$0] }
        wanted.genres = wish.genre.map { Said([$0]) }
        wanted.decades = wish.decade.map { Said([$0]) }
        wanted.origins = wish.origin.map { Said([$0]) }
    }
}
