/// Identifies a film in every catalogue, by its number in The Movie Database (TMDB).
///
/// A number on the wire, so that a session outlives a change of catalogue.
public struct FilmID: RawRepresentable, Hashable, Codable, Sendable {
    /// TMDB's number.
    public let rawValue: Int

    /// The numbers that a catalogue can hold.
    static let range = 1...ModelNumber.largest(digits: 5)

    /// Wraps a number.
    public init(rawValue: Int) { self.rawValue = rawValue }
}
