/// Something that the skill says, without its words: those are a `Phrasebook`'s.
///
/// It is stored, to be said again: films are identifiers, and a title that is not known is kept as it was heard.
public enum Line: Sendable, Hashable {
    /// Greets, and asks for a film.
    case welcome
    /// Greets in the midst of a session whose state is lost; asks for a film.
    case welcomeBack
    /// Offers the first film like the one that was named.
    case firstOffer(liked: FilmID, offer: FilmID)
    /// Offers another.
    case nextOffer(offer: FilmID)
    /// Offers a film of the kind that was wished for, like the one that was named if one was.
    case narrowedOffer(liked: FilmID?, offer: FilmID)
    /// Offers a film that many people like.
    case surprise(offer: FilmID)
    /// Names a film again that was offered before.
    case offerAgain(offer: FilmID)
    /// Names a film again that comes after one that was gone back to.
    case nextAgain(offer: FilmID)
    /// There is nothing before the first film; the offer stays.
    case firstAlready(offer: FilmID)
    /// The list is at its end; asks for another film.
    case listEnded(liked: FilmID?)
    /// All films like this one were offered already; asks for another film.
    case nothingNew(liked: FilmID?)
    /// No film is of the kind that was wished for; the offer stays.
    case nothingOfThatKind
    /// No film was offered at that place, or of that year; the offer stays.
    case nothingThere(offer: FilmID)
    /// Answers a question about the film on offer; `liked` is the film that it was recommended for.
    case answer(FilmQuestion, of: FilmID, liked: FilmID?)
    /// Several films have the title; asks which.
    case whichOne([FilmID])
    /// None of these was meant by the answer; asks again which.
    case whichOneAgain([FilmID])
    /// Asks whether a film was meant.
    case didYouMean(FilmID)
    /// The film was not meant; asks for a film.
    case notThatOne
    /// Does not know the film; asks for another.
    case unknownFilm(heard: String)
    /// Does not know the film, and does not say again what was heard; asks for another.
    case unknownUnsaid
    /// Knows no such kind of films; tells which there are, and asks for a film.
    case unknownKind
    /// Knows no film by or with the person that was named; asks for a film.
    case unknownPerson
    /// Leaves a film out that the person does not like; asks for one that they do.
    case thenNot(FilmID?)
    /// Tells what can be asked about a film; the offer stays, or a film is asked for.
    case canTell(offer: FilmID?)
    /// Answers a question about a film that was named, and asks for one that the person likes.
    case answerWhenAsking(FilmQuestion, of: FilmID)
    /// Cares for a person who does not want to live; the offer stays, or a film is asked for.
    case care(offer: FilmID?)
    /// Heard no title; asks for one.
    case noTitle
    /// "Yes" or "more", and nothing was offered; asks for a film.
    case nothingToContinue
    /// "Yes" or "more", and all there was has been offered; asks for a film.
    case nothingLeft
    /// A question about a film, and none is on offer; asks for a film.
    case nothingOnOffer
    /// "No", and nothing was offered; asks for a film.
    case nothingToDecline
    /// Begins anew; asks for a film.
    case startedOver
    /// What can be said when a film was asked for.
    case helpWhenAsking
    /// What can be said when one of several films is to be chosen.
    case helpWhenChoosing([FilmID])
    /// What can be said when a title is to be confirmed.
    case helpWhenConfirming(FilmID)
    /// What can be said when a film is on offer.
    case helpWhenOffering(offer: FilmID)
    /// Did not understand, when a film was asked for.
    case confusedWhenAsking
    /// Did not understand, when a title is to be confirmed.
    case confusedWhenConfirming(FilmID)
    /// Did not understand, when a film is on offer.
    case confusedWhenOffering(offer: FilmID)
    /// Takes leave.
    case goodbye
}
