extension Line {
    /// The most bytes of a title that is repeated as it was heard; anything longer is noise.
    static let longestHeard = 200

    /// Whether it may be said again: a stored line came through a device, and holds what was heard.
    var isRepeatable: Bool {
        (heard?.utf8.count ?? 0) <= Self.longestHeard && choice.count <= MovieState.Choice.capacity
    }

    /// The films that it names.
    var films: [FilmID] {
        var films = choice
        for film in [liked, offer, film] {
            if let film { films.append(film) }
        }
        return films
    }

    /// The film that it offers for the first time, to show on a card and to remember.
    var newOffer: FilmID? { sentence.isNewOffer ? offer : nil }

    /// The film that it answers a question about.
    var asked: FilmID? { question == nil ? nil : film }
}

extension Line.Sentence {
    /// Whether it offers a film for the first time.
    fileprivate var isNewOffer: Bool {
        self == .firstOffer || self == .nextOffer || self == .narrowedOffer || self == .surprise
    }
}
