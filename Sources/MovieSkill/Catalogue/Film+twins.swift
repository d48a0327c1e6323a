extension Film {
    /// Whether another film is this one again: with the same title and year, and nothing that tells them apart.
    ///
    /// A common director means that they are one, unless the genres differ and no actor is in both. Without directors
    /// on both sides, different genres or different actors tell them apart.
    func isAgain(_ other: Film) -> Bool {
        guard title == other.title, year == other.year else { return false }
        let kinds = Self.share(genres, other.genres)
        let actors = Self.share(cast, other.cast)
        return switch Self.share(directors, other.directors) {
        case true?: kinds != false || actors == true
        case false?: false
        case nil: kinds != false && actors != false
        }
    }

    /// Whether another film is so certainly this one that one of them is enough: made by the same people, or in the
    /// same year with nothing else known of it.
    func isCertainly(_ other: Film) -> Bool {
        guard isAgain(other) else { return false }
        if Self.share(directors, other.directors) == true { return true }
        return year > 0 && (sentence.isEmpty || other.sentence.isEmpty || sentence == other.sentence)
    }

    /// Whether two lists have an item in common; `nil` if one of them is not known.
    private static func share(_ one: [String], _ other: [String]) -> Bool? {
        one.isEmpty || other.isEmpty ? nil : one.contains(where: other.contains)
    }
}
