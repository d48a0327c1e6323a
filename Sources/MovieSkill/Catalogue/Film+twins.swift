extension Film {
    /// Whether another film is this one again: of the same title and year, with nothing that tells them apart.
    ///
    /// Somebody who directed both tells that they are one, unless the kinds differ and nobody plays in both. Without
    /// directors of both, other kinds or other actors tell them apart.
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

    /// Whether another film is this one, so certainly that one of them is enough: made by the same people, or in the same
    /// year with nothing else told of it.
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
