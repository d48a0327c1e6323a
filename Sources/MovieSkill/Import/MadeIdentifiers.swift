/// Makes identifiers for films that have none: above TMDB's numbers, and the same for one title and year in every build.
struct MadeIdentifiers {
    private var owners: [FilmID: String] = [:]

    /// How many identifiers that are taken are passed by.
    private static let longestSearch = 1000

    /// The identifier of a film.
    ///
    /// Of two films whose sums are the same, which among 45,000 films happens, the second takes the next number.
    /// - Returns: The identifier; `nil` if all the nearby ones are taken.
    mutating func id(title: String, year: Int) -> FilmID? {
        let owner = "\(title)\n\(year)"
        let half = (FilmID.range.upperBound + 1) / 2
        let sum = Int(Checksum.crc32(owner.utf8))
        for step in 0..<Self.longestSearch {
            let id = FilmID(rawValue: half + (sum + step) % half)
            if owners[id, default: owner] == owner {
                owners[id] = owner
                return id
            }
        }
        return nil
    }
}
