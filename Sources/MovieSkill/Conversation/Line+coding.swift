/// A line is stored under its name: `{"nextOffer":{"offer":603}}`.
///
/// It is what the compiler would write; see ``StateKey``.
extension Line: Codable {
    private enum Name: String {
        case welcome, firstOffer, nextOffer, narrowedOffer, surprise, offerAgain, nextAgain
        case firstAlready, listEnded, nothingNew, welcomeBack
        case nothingOfThatKind, nothingThere, answer, whichOne, whichOneAgain, didYouMean, notThatOne, unknownFilm
        case noTitle, nothingToContinue, nothingLeft, nothingOnOffer, nothingToDecline, startedOver, helpWhenAsking
        case helpWhenChoosing, helpWhenConfirming, helpWhenOffering, confusedWhenAsking, confusedWhenConfirming
        case confusedWhenOffering, goodbye, unknownUnsaid, unknownKind, unknownPerson, thenNot, canTell,
            answerWhenAsking,
            care
    }

    public init(from decoder: any Decoder) throws {
        let names = try decoder.container(keyedBy: StateKey.self)
        guard let key = names.allKeys.first, names.allKeys.count == 1, let name = Name(rawValue: key.stringValue) else {
            throw DecodingError.typeMismatch(
                Line.self,
                .init(codingPath: names.codingPath, debugDescription: "A line has one name")
            )
        }
        let parts = try names.nestedContainer(keyedBy: StateKey.self, forKey: key)
        let film = { (key: StateKey) in try parts.decode(FilmID.self, forKey: key) }
        let films = { try parts.decode([FilmID].self, forKey: "_0") }
        let liked = { try parts.decodeIfPresent(FilmID.self, forKey: "liked") }
        switch name {
        case .welcome: self = .welcome
        case .welcomeBack: self = .welcomeBack
        case .firstOffer: self = .firstOffer(liked: try film("liked"), offer: try film("offer"))
        case .nextOffer: self = .nextOffer(offer: try film("offer"))
        case .narrowedOffer: self = .narrowedOffer(liked: try liked(), offer: try film("offer"))
        case .surprise: self = .surprise(offer: try film("offer"))
        case .offerAgain: self = .offerAgain(offer: try film("offer"))
        case .nextAgain: self = .nextAgain(offer: try film("offer"))
        case .firstAlready: self = .firstAlready(offer: try film("offer"))
        case .listEnded: self = .listEnded(liked: try liked())
        case .nothingNew: self = .nothingNew(liked: try liked())
        case .nothingOfThatKind: self = .nothingOfThatKind
        case .nothingThere: self = .nothingThere(offer: try film("offer"))
        case .answer:
            let question = try parts.decode(FilmQuestion.self, forKey: "_0")
            self = .answer(question, of: try film("of"), liked: try liked())
        case .whichOne: self = .whichOne(try films())
        case .whichOneAgain: self = .whichOneAgain(try films())
        case .didYouMean: self = .didYouMean(try film("_0"))
        case .notThatOne: self = .notThatOne
        case .unknownFilm: self = .unknownFilm(heard: try parts.decode(String.self, forKey: "heard"))
        case .noTitle: self = .noTitle
        case .nothingToContinue: self = .nothingToContinue
        case .nothingLeft: self = .nothingLeft
        case .nothingOnOffer: self = .nothingOnOffer
        case .nothingToDecline: self = .nothingToDecline
        case .startedOver: self = .startedOver
        case .helpWhenAsking: self = .helpWhenAsking
        case .helpWhenChoosing: self = .helpWhenChoosing(try films())
        case .helpWhenConfirming: self = .helpWhenConfirming(try film("_0"))
        case .helpWhenOffering: self = .helpWhenOffering(offer: try film("offer"))
        case .confusedWhenAsking: self = .confusedWhenAsking
        case .confusedWhenConfirming: self = .confusedWhenConfirming(try film("_0"))
        case .confusedWhenOffering: self = .confusedWhenOffering(offer: try film("offer"))
        case .goodbye: self = .goodbye
        case .unknownUnsaid: self = .unknownUnsaid
        case .unknownKind: self = .unknownKind
        case .unknownPerson: self = .unknownPerson
        case .thenNot: self = .thenNot(try parts.decodeIfPresent(FilmID.self, forKey: "_0"))
        case .canTell: self = .canTell(offer: try parts.decodeIfPresent(FilmID.self, forKey: "offer"))
        case .answerWhenAsking:
            self = .answerWhenAsking(try parts.decode(FilmQuestion.self, forKey: "_0"), of: try film("of"))
        case .care: self = .care(offer: try parts.decodeIfPresent(FilmID.self, forKey: "offer"))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var names = encoder.container(keyedBy: StateKey.self)
        var parts = names.nestedContainer(keyedBy: StateKey.self, forKey: StateKey(stringValue: name.rawValue))
        switch self {
        case .welcome, .welcomeBack, .nothingOfThatKind, .notThatOne, .noTitle, .nothingToContinue, .nothingLeft,
            .nothingOnOffer,
            .nothingToDecline, .startedOver, .helpWhenAsking, .confusedWhenAsking, .goodbye, .unknownUnsaid,
            .unknownKind, .unknownPerson:
            break
        case .firstOffer(let liked, let offer):
            try parts.encode(liked, forKey: "liked")
            try parts.encode(offer, forKey: "offer")
        case .narrowedOffer(let liked, let offer):
            try parts.encodeIfPresent(liked, forKey: "liked")
            try parts.encode(offer, forKey: "offer")
        case .nextOffer(let offer), .surprise(let offer), .offerAgain(let offer), .nextAgain(let offer),
            .firstAlready(let offer), .nothingThere(let offer),
            .helpWhenOffering(let offer), .confusedWhenOffering(let offer):
            try parts.encode(offer, forKey: "offer")
        case .listEnded(let liked), .nothingNew(let liked):
            try parts.encodeIfPresent(liked, forKey: "liked")
        case .answer(let question, let film, let liked):
            try parts.encode(question, forKey: "_0")
            try parts.encode(film, forKey: "of")
            try parts.encodeIfPresent(liked, forKey: "liked")
        case .whichOne(let films), .whichOneAgain(let films), .helpWhenChoosing(let films):
            try parts.encode(films, forKey: "_0")
        case .didYouMean(let film), .helpWhenConfirming(let film), .confusedWhenConfirming(let film):
            try parts.encode(film, forKey: "_0")
        case .thenNot(let film): try parts.encodeIfPresent(film, forKey: "_0")
        case .canTell(let offer), .care(let offer): try parts.encodeIfPresent(offer, forKey: "offer")
        case .answerWhenAsking(let question, let film):
            try parts.encode(question, forKey: "_0")
            try parts.encode(film, forKey: "of")
        case .unknownFilm(let heard):
            try parts.encode(heard, forKey: "heard")
        }
    }

    private var name: Name {
        switch self {
        case .welcome: .welcome
        case .welcomeBack: .welcomeBack
        case .firstOffer: .firstOffer
        case .nextOffer: .nextOffer
        case .narrowedOffer: .narrowedOffer
        case .surprise: .surprise
        case .offerAgain: .offerAgain
        case .nextAgain: .nextAgain
        case .firstAlready: .firstAlready
        case .listEnded: .listEnded
        case .nothingNew: .nothingNew
        case .nothingOfThatKind: .nothingOfThatKind
        case .nothingThere: .nothingThere
        case .answer: .answer
        case .whichOne: .whichOne
        case .whichOneAgain: .whichOneAgain
        case .didYouMean: .didYouMean
        case .notThatOne: .notThatOne
        case .unknownFilm: .unknownFilm
        case .noTitle: .noTitle
        case .nothingToContinue: .nothingToContinue
        case .nothingLeft: .nothingLeft
        case .nothingOnOffer: .nothingOnOffer
        case .nothingToDecline: .nothingToDecline
        case .startedOver: .startedOver
        case .helpWhenAsking: .helpWhenAsking
        case .helpWhenChoosing: .helpWhenChoosing
        case .helpWhenConfirming: .helpWhenConfirming
        case .helpWhenOffering: .helpWhenOffering
        case .confusedWhenAsking: .confusedWhenAsking
        case .confusedWhenConfirming: .confusedWhenConfirming
        case .confusedWhenOffering: .confusedWhenOffering
        case .goodbye: .goodbye
        case .unknownUnsaid: .unknownUnsaid
        case .unknownKind: .unknownKind
        case .unknownPerson: .unknownPerson
        case .thenNot: .thenNot
        case .canTell: .canTell
        case .answerWhenAsking: .answerWhenAsking
        case .care: .care
        }
    }
}
