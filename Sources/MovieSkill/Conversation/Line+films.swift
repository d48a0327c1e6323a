extension Line {
    /// The most bytes of a title that is said again as it was heard; what is longer than any title is noise.
    static let longestHeard = 200

    /// Whether it can be said again: a stored line came through a device, and holds what was heard.
    var isBearable: Bool {
        if case .unknownFilm(let heard) = self { return heard.utf8.count <= Self.longestHeard }
        return films.count <= MovieState.Choice.capacity
    }

    /// The films that it names.
    var films: [FilmID] {
        switch self {
        case .firstOffer(let liked, let offer): [liked, offer]
        case .narrowedOffer(let liked, let offer): [liked, offer].compactMap(\.self)
        case .answer(_, let film, let liked): [liked, film].compactMap(\.self)
        case .nextOffer(let film), .surprise(let film), .offerAgain(let film), .nextAgain(let film),
            .firstAlready(let film), .nothingThere(let film),
            .helpWhenOffering(let film), .confusedWhenOffering(let film), .didYouMean(let film),
            .helpWhenConfirming(let film), .confusedWhenConfirming(let film), .answerWhenAsking(_, let film):
            [film]
        case .whichOne(let films), .whichOneAgain(let films), .helpWhenChoosing(let films): films
        case .listEnded(let film), .nothingNew(let film), .thenNot(let film), .canTell(let film), .care(let film):
            [film].compactMap(\.self)
        case .welcome, .welcomeBack, .nothingOfThatKind, .notThatOne, .unknownFilm, .unknownUnsaid, .unknownKind,
            .unknownPerson,
            .noTitle, .nothingToContinue, .nothingLeft,
            .nothingOnOffer, .nothingToDecline, .startedOver, .helpWhenAsking, .confusedWhenAsking, .goodbye:
            []
        }
    }

    /// The film that the person named.
    var named: FilmID? {
        if case .firstOffer(let liked, _) = self { return liked }
        if case .narrowedOffer(let liked, _) = self { return liked }
        if case .nothingNew(let liked) = self { return liked }
        if case .thenNot(let film) = self { return film }
        return nil
    }

    /// The film that it answers a question about.
    var asked: FilmID? {
        if case .answer(_, let film, _) = self { return film }
        if case .answerWhenAsking(_, let film) = self { return film }
        return nil
    }

    /// The film that it offers for the first time, to show on a card and to remember.
    var offer: FilmID? {
        switch self {
        case .firstOffer(_, let offer), .nextOffer(let offer), .narrowedOffer(_, let offer), .surprise(let offer): offer
        case .welcome, .welcomeBack, .offerAgain, .nextAgain, .firstAlready, .listEnded, .nothingNew,
            .nothingOfThatKind, .nothingThere, .answer,
            .whichOne,
            .whichOneAgain, .didYouMean, .notThatOne, .unknownFilm, .unknownUnsaid, .unknownKind, .unknownPerson,
            .thenNot,
            .canTell, .answerWhenAsking, .care, .noTitle, .nothingToContinue, .nothingLeft,
            .nothingOnOffer, .nothingToDecline, .startedOver, .helpWhenAsking, .helpWhenChoosing, .helpWhenConfirming,
            .helpWhenOffering, .confusedWhenAsking, .confusedWhenConfirming, .confusedWhenOffering, .goodbye:
            nil
        }
    }
}
