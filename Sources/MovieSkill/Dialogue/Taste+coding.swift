/// A taste is stored by what is in it: `{"liked":[603],"known":[603],"want":["g:Comedy"],"not":["p:Tom Cruise"]}`.
///
/// What makes no sense is left out: a taste never makes a session fail. Written by hand for the sake of the keys, see
/// ``StateKey``.
extension Taste: Codable {
    public init(from decoder: any Decoder) throws {
        let parts = try decoder.container(keyedBy: StateKey.self)
        func films(_ key: StateKey) -> [FilmID] { (try? parts.decodeIfPresent([FilmID].self, forKey: key)) ?? [] }
        func criteria(_ key: StateKey) -> [Criterion] {
            let stored = (try? parts.decodeIfPresent([String].self, forKey: key)) ?? []
            return stored.prefix(64).compactMap(Criterion.init(stored:))
        }
        self.init(liked: films("liked"), known: films("known"), wanted: criteria("want"), refused: criteria("not"))
    }

    public func encode(to encoder: any Encoder) throws {
        var parts = encoder.container(keyedBy: StateKey.self)
        if !liked.isEmpty { try parts.encode(liked, forKey: "liked") }
        if !known.isEmpty { try parts.encode(known, forKey: "known") }
        if !wanted.isEmpty { try parts.encode(wanted.map(\.stored), forKey: "want") }
        if !refused.isEmpty { try parts.encode(refused.map(\.stored), forKey: "not") }
    }
}
