/// A state is stored under its name: `{"asking":{"memory":{...}}}`, as the compiler would write it; see ``StateKey``.
extension MovieState {
    public init(from decoder: any Decoder) throws {
        let names = try decoder.container(keyedBy: StateKey.self)
        guard let name = names.allKeys.first, names.allKeys.count == 1, let kind = Kind(rawValue: name.stringValue)
        else {
            throw DecodingError.typeMismatch(
                Self.self,
                .init(codingPath: names.codingPath, debugDescription: "A state has one name")
            )
        }
        let parts = try names.nestedContainer(keyedBy: StateKey.self, forKey: name)
        let memory = { try parts.decode(Memory.self, forKey: "memory") }
        switch kind {
        case .start: self = .start
        case .asking: self = .asking(memory: try memory())
        case .choosing: self = .choosing(choice: try parts.decode(Choice.self, forKey: "choice"), memory: try memory())
        case .confirming:
            self = .confirming(
                film: try parts.decode(FilmID.self, forKey: "film"),
                memory: try memory()
            )
        case .offering: self = .offering(offer: try parts.decode(Offer.self, forKey: "offer"), memory: try memory())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var names = encoder.container(keyedBy: StateKey.self)
        var parts = names.nestedContainer(keyedBy: StateKey.self, forKey: StateKey(stringValue: kind.rawValue))
        switch self {
        case .start: return
        case .asking: break
        case .choosing(let choice, _): try parts.encode(choice, forKey: "choice")
        case .confirming(let film, _): try parts.encode(film, forKey: "film")
        case .offering(let offer, _): try parts.encode(offer, forKey: "offer")
        }
        try parts.encode(memory, forKey: "memory")
    }
}

extension MovieState.Memory {
    public init(from decoder: any Decoder) throws {
        let parts = try decoder.container(keyedBy: StateKey.self)
        said = try parts.decode(Line.self, forKey: "said")
        offered = try parts.decode([FilmID].self, forKey: "offered")
        taste = (try? parts.decodeIfPresent(Taste.self, forKey: "taste")) ?? Taste()
        // Where the films that were named were stored before there was a taste.
        for film in (try? parts.decodeIfPresent([FilmID].self, forKey: "named")) ?? [] { taste.know(film) }
        sought = try? parts.decodeIfPresent(Taste.self, forKey: "sought")
        topic = try? parts.decodeIfPresent(FilmID.self, forKey: "topic")
        misses = max(0, (try? parts.decodeIfPresent(Int.self, forKey: "misses")) ?? 0)
        turns = try parts.decode(Int.self, forKey: "turns")
        titles = try parts.decodeIfPresent([String: String].self, forKey: "titles")
    }

    public func encode(to encoder: any Encoder) throws {
        var parts = encoder.container(keyedBy: StateKey.self)
        try parts.encode(said, forKey: "said")
        try parts.encode(offered, forKey: "offered")
        if taste != Taste() { try parts.encode(taste, forKey: "taste") }
        try parts.encodeIfPresent(sought, forKey: "sought")
        try parts.encodeIfPresent(topic, forKey: "topic")
        if misses > 0 { try parts.encode(misses, forKey: "misses") }
        try parts.encode(turns, forKey: "turns")
        try parts.encodeIfPresent(titles, forKey: "titles")
    }
}
