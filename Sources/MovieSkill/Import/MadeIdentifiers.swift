/// Makes identifiers for films without one: above TMDB's numbers, and the same in every build for a given title and year.
struct MadeIdentifiers {
    private var owners: [FilmID: String] = [:]

    /// The number of taken identifiers to try before giving up.
    private static let longestSearch = 1000

    /// The identifier of a film.
    ///
    /// If the hashes of two films collide, which happens among 45,000 films, the second takes the next number.
    /// - Parameters:
    ///   - title: Its title.
    ///   - year: Its year.
    ///   - makers: Who made it, if there is another film of the same title and year.
    /// - Returns: The identifier; `nil` if all the nearby ones are taken.
    mutating func id(title: String, year: Int, makers: [String] = []) -> FilmID? {
        let owner = makers.reduce("\(title)\n\(year)") { "\($0)\n\($1)" }
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
