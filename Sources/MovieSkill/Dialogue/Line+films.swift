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

    /// The film that it offers for the first time, to be shown on a card and remembered.
    var newOffer: FilmID? { sentence.isNewOffer ? offer : nil }

    /// The film that it answers a question about, or that the person is going to watch.
    var talkedAbout: FilmID? { question != nil || sentence.asksForMore || sentence == .canTell ? film : nil }
}

extension Line.Sentence {
    /// Whether it asks whether anything else is wanted.
    var asksForMore: Bool {
        switch self {
        case .enjoy, .welcomedToEnjoy, .nothingToDecline: true
        default: false
        }
    }

    /// Whether it offers a film for the first time.
    fileprivate var isNewOffer: Bool {
        switch self {
        case .firstOffer, .nextOffer, .narrowedOffer, .surprise, .suggestion, .different: true
        default: false
        }
    }

    /// Whether it only says that nothing was understood, so that the line before it is the one worth repeating.
    var isApology: Bool {
        switch self {
        case .confusedWhenAsking, .confusedWhenConfirming, .confusedWhenOffering: true
        default: false
        }
    }

    /// Whether it leads nowhere: after two such answers in a row, the skill must offer something.
    var isMiss: Bool {
        switch self {
        case .unknownFilm, .unknownUnsaid, .unknownKind, .unknownPerson, .noTitle, .noStory,
            .nothingToContinue, .nothingToDecline, .nothingLeft, .nothingOnOffer, .nothingNew, .nothingThere,
            .nothingOfThatKind, .whichOneAgain:
            true
        default: isApology
        }
    }
}
