/// A line is stored under its sentence's name: `{"nextOffer":{"offer":603}}`.
///
/// Written by hand for the sake of the keys, see ``StateKey``. A sentence that names only films and questions needs
/// nothing here.
extension Line: Codable {
    public init(from decoder: any Decoder) throws {
        let names = try decoder.container(keyedBy: StateKey.self)
        guard let key = names.allKeys.first, names.allKeys.count == 1,
            let sentence = Sentence(stored: key.stringValue)
        else {
            throw DecodingError.typeMismatch(
                Line.self,
                .init(codingPath: names.codingPath, debugDescription: "A line has the name of one sentence")
            )
        }
        let parts = try names.nestedContainer(keyedBy: StateKey.self, forKey: key)
        self.init(
            sentence,
            offer: try parts.decodeIfPresent(FilmID.self, forKey: "offer"),
            liked: try parts.decodeIfPresent(FilmID.self, forKey: "liked"),
            film: try parts.decodeIfPresent(FilmID.self, forKey: "of")
        )
        heard = try parts.decodeIfPresent(String.self, forKey: "heard")
        without = Self.criteria(try parts.decodeIfPresent([String].self, forKey: "without"))
        refused = Self.criteria(try parts.decodeIfPresent([String].self, forKey: "refused"))
        // The question of an answer, the films to choose from, or else the film.
        if film != nil {
            question = try parts.decode(FilmQuestion.self, forKey: "_0")
            claim = try parts.decodeIfPresent(FilmClaim.self, forKey: "if")
            choice = try parts.decodeIfPresent([FilmID].self, forKey: "beside") ?? []
        } else if let choice = try? parts.decode([FilmID].self, forKey: "_0") {
            self.choice = choice
        } else {
            film = try parts.decodeIfPresent(FilmID.self, forKey: "_0")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var names = encoder.container(keyedBy: StateKey.self)
        var parts = names.nestedContainer(keyedBy: StateKey.self, forKey: StateKey(stringValue: sentence.rawValue))
        try parts.encodeIfPresent(offer, forKey: "offer")
        try parts.encodeIfPresent(liked, forKey: "liked")
        try parts.encodeIfPresent(heard, forKey: "heard")
        if !without.isEmpty { try parts.encode(without.map(\.stored), forKey: "without") }
        if !refused.isEmpty { try parts.encode(refused.map(\.stored), forKey: "refused") }
        if let question {
            try parts.encode(question, forKey: "_0")
            try parts.encodeIfPresent(film, forKey: "of")
            try parts.encodeIfPresent(claim, forKey: "if")
            if !choice.isEmpty { try parts.encode(choice, forKey: "beside") }
        } else if !choice.isEmpty {
            try parts.encode(choice, forKey: "_0")
        } else {
            try parts.encodeIfPresent(film, forKey: "_0")
        }
    }

    private static func criteria(_ stored: [String]?) -> [Criterion] {
        (stored ?? []).prefix(16).compactMap(Criterion.init(stored:))
    }
}

extension Line.Sentence {
    /// The sentence with a stored name.
    fileprivate init?(stored name: String) {
        // Some sessions hold the name that an answer had when it asked for a film afterwards.
        self.init(rawValue: name == "answerWhenAsking" ? Self.answer.rawValue : name)
    }
}
