/// Something that the skill says, without its words: those are the `EnglishPhrasebook`'s.
///
/// It is stored, to be said again: films are identifiers, and a title that is not known is kept as it was heard.
public enum Line: Codable, Sendable, Hashable {
    /// Greets, and asks for a film.
    case welcome
    /// Offers the first film like the one that was named.
    case firstOffer(liked: FilmID, offer: FilmID)
    /// Offers another.
    case nextOffer(offer: FilmID)
    /// The list is at its end; asks for another film.
    case listEnded(liked: FilmID)
    /// All films like this one were offered already; asks for another film.
    case nothingNew(liked: FilmID)
    /// Does not know the film; asks for another.
    case unknownFilm(heard: String)
    /// Heard no title; asks for one.
    case noTitle
    /// "Yes" or "more", and nothing was offered; asks for a film.
    case nothingToContinue
    /// "Yes" or "more", and all there was has been offered; asks for a film.
    case nothingLeft
    /// "No", and nothing was offered; asks for a film.
    case nothingToDecline
    /// Begins anew; asks for a film.
    case startedOver
    /// What can be said when a film was asked for.
    case helpWhenAsking
    /// What can be said when a film is on offer.
    case helpWhenOffering(offer: FilmID)
    /// Did not understand, when a film was asked for.
    case confusedWhenAsking
    /// Did not understand, when a film is on offer.
    case confusedWhenOffering(offer: FilmID)
    /// Takes leave.
    case goodbye
}

extension Line {
    /// The most bytes of a title that is said again as it was heard; what is longer than any title is noise.
    static let longestHeard = 200

    /// Whether it can be said again: a stored line came through a device, and holds what was heard.
    var isBearable: Bool {
        if case .unknownFilm(let heard) = self { heard.utf8.count <= Self.longestHeard } else { true }
    }

    /// The films that it names.
    var films: [FilmID] {
        switch self {
        case .firstOffer(let liked, let offer): [liked, offer]
        case .nextOffer(let film), .helpWhenOffering(let film), .confusedWhenOffering(let film): [film]
        case .listEnded(let liked), .nothingNew(let liked): [liked]
        case .welcome, .unknownFilm, .noTitle, .nothingToContinue, .nothingLeft, .nothingToDecline, .startedOver,
            .helpWhenAsking,
            .confusedWhenAsking, .goodbye:
            []
        }
    }

    /// The film that it offers for the first time, to show on a card.
    var offer: FilmID? {
        switch self {
        case .firstOffer(_, let offer), .nextOffer(let offer): offer
        case .welcome, .listEnded, .nothingNew, .unknownFilm, .noTitle, .nothingToContinue, .nothingLeft,
            .nothingToDecline,
            .startedOver, .helpWhenAsking, .helpWhenOffering, .confusedWhenAsking, .confusedWhenOffering, .goodbye:
            nil
        }
    }
}
