public import SkillKit

/// A kind of film as a person calls it: one that is known, or a mix of several.
public struct GenreName: SlotValue, Hashable {
    /// The words, or the name of the genre that they are known to mean.
    public var words: String

    /// Takes a name.
    public init(_ words: String) { self.words = words }

    /// Takes a genre.
    public init(_ genre: Genre) { words = genre.rawValue }

    public init?(slot: Slot) {
        guard let words = String(slot: slot) else { return nil }
        self.words = words
        if genres.isEmpty, subject == nil { return nil }
    }

    /// Only for SkillKit's own decoders, which call ``init(slot:)``.
    public init(from decoder: any Decoder) throws { words = try String(from: decoder) }

    public static let slotType: SlotType? = SlotType(
        "Genre",
        values: Genre.allCases.map { SlotType.Value($0.rawValue, synonyms: $0.synonyms) } + mixed
            + Subject.kinds.map { SlotType.Value($0.name, synonyms: $0.synonyms) }
    )

    /// Kinds that have a name of their own and mix two genres, or stand apart from the rest of their genre.
    private static let mixed = [
        SlotType.Value("romantic comedy", synonyms: ["romantic comedies", "rom com", "rom coms", "romcom", "romcoms"]),
        SlotType.Value("action comedy", synonyms: ["action comedies"]),
        SlotType.Value("action adventure", synonyms: ["action adventures"]),
        SlotType.Value("crime drama", synonyms: ["crime dramas"]),
        SlotType.Value("crime thriller", synonyms: ["crime thrillers"]),
        SlotType.Value("horror comedy", synonyms: ["comedy horror", "horror comedies"]),
        SlotType.Value("science fiction thriller", synonyms: ["sci fi thriller", "sci fi horror"]),
        SlotType.Value("dark comedy", synonyms: ["black comedy", "dark comedies"]),
        SlotType.Value("family drama", synonyms: ["family comedy"]),
        SlotType.Value("war drama", synonyms: ["historical drama"]),
        SlotType.Value("teen comedy", synonyms: ["high school comedy", "stoner comedy"]),
    ]

    /// What such films are about, if no genre stands for it: "heist", "zombie comedy".
    var subject: Subject? {
        let said = words.lowercased().split { $0 == " " || $0 == "-" }
        for start in said.indices {
            for end in stride(from: min(said.count, start + 3), to: start, by: -1) {
                let part = said[start..<end].reduce("") { $0.isEmpty ? String($1) : "\($0) \($1)" }
                if let subject = Subject(part) { return subject }
            }
        }
        return nil
    }

    /// The genres that are meant, all of them.
    var genres: [Genre] {
        if let genre = Genre(rawValue: words) { return [genre] }
        let said = words.lowercased().split { $0 == " " || $0 == "-" || $0 == "/" }.map(String.init)
        var found: [Genre] = []
        var start = 0
        while start < said.count {
            let ends = stride(from: min(said.count, start + 3), to: start, by: -1)
            let match = ends.lazy.compactMap { end in
                Self.genre(called: said[start..<end].joined(separator: " ")).map { ($0, end) }
            }.first
            if let (genre, _) = match, !found.contains(genre) { found.append(genre) }
            start = match?.1 ?? start + 1
        }
        return found
    }

    private static func genre(called name: String) -> Genre? {
        let short = ["romantic": Genre.romance, "rom": .romance, "com": .comedy, "coms": .comedy, "romcom": .romance]
        return short[name]
            ?? Genre.allCases.first { genre in
                genre.rawValue.lowercased() == name || genre.synonyms.contains { $0.lowercased() == name }
            }
    }
}
