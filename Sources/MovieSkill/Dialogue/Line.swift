/// Something that the skill says, without the words, which are in a `Phrasebook`.
///
/// It is stored, to be said again: films are identifiers, and a title that is not known is kept as it was heard.
public struct Line: Sendable, Hashable {
    /// Which sentence it is.
    public var sentence: Sentence
    /// The film on offer that it names, for the first time or again.
    public var offer: FilmID?
    /// The film that the person likes and others are recommended for.
    public var liked: FilmID?
    /// The film that it is about, if it is neither of these.
    public var film: FilmID?
    /// The films that it asks to choose from; in an offer, those that it is based on besides the first; in an answer about a
    /// series, its other films.
    public var choice: [FilmID] = []
    /// What was wanted and could not be had in the film that it offers.
    var without: [Criterion] = []
    /// What was refused just now.
    var refused: [Criterion] = []
    /// The question that it answers.
    public var question: FilmQuestion?
    /// What the question that it answers supposes.
    var claim: FilmClaim?
    /// A title that is not known, as it was heard.
    public var heard: String?

    /// Creates a line.
    public init(_ sentence: Sentence, offer: FilmID? = nil, liked: FilmID? = nil, film: FilmID? = nil) {
        self.sentence = sentence
        self.offer = offer
        self.liked = liked
        self.film = film
    }

    /// Creates a line that asks which of several films is meant.
    public init(_ sentence: Sentence, among choice: [FilmID]) {
        self.sentence = sentence
        self.choice = choice
    }

    /// Creates the answer to a question about a film.
    public init(
        answering question: FilmQuestion,
        about film: FilmID,
        liked: FilmID? = nil,
        _ claim: FilmClaim? = nil
    ) {
        sentence = .answer
        self.claim = claim == FilmClaim.none ? nil : claim
        self.question = question
        self.film = film
        self.liked = liked
    }

    /// Creates a line about a title that is not known.
    public init(unknown heard: String) {
        sentence = .unknownFilm
        self.heard = heard
    }

    /// The sentences, by the names under which they are stored.
    public enum Sentence: String, CaseIterable, Sendable {
        /// Greets, and asks for a film.
        case welcome
        /// Greets in the middle of a session whose state is lost; asks for a film.
        case welcomeBack
        /// Offers the first film like the one that was named.
        case firstOffer
        /// Offers another.
        case nextOffer
        /// Offers a film of the kind that was wished for, like those that were named if any were and if there is one.
        case narrowedOffer
        /// Offers a film that many people like.
        case surprise
        /// Offers a film because nothing else led anywhere.
        case suggestion
        /// Offers a film of another kind to somebody who is bored.
        case different
        /// Names a film again that was offered before.
        case offerAgain
        /// Names a film again that comes after one that the person went back to.
        case nextAgain
        /// There is nothing before the first film; the offer stays.
        case firstAlready
        /// The list is at its end; asks for another film.
        case listEnded
        /// All films like this one were offered already; asks for another film.
        case nothingNew
        /// No film is of the kind that was wished for; the offer stays.
        case nothingOfThatKind
        /// No film was offered at that place, or from that year; the offer stays.
        case nothingThere
        /// Answers a question about a film; the offer stays, or a film that the person likes is asked for.
        case answer
        /// Names the films that were recommended so far; the question stays.
        case history
        /// Finds no film with such a story; asks for more about it.
        case noStory
        /// Names films that have such a story; asks which it is.
        case guesses
        /// Does not know the film that was asked about; the question stays.
        case unknownAsked
        /// Several films have the title; asks which.
        case whichOne
        /// None of these was meant by the answer; asks again which.
        case whichOneAgain
        /// Asks whether a film was meant.
        case didYouMean
        /// The film was not meant; asks for a film.
        case notThatOne
        /// Does not know the film; asks for another.
        case unknownFilm
        /// Does not know the film, and does not repeat what was heard; asks for another.
        case unknownUnsaid
        /// Knows no such kind of films; tells which there are, and asks for a film.
        case unknownKind
        /// Knows no film by or with the person that was named; asks for a film.
        case unknownPerson
        /// Leaves a film out that the person does not like; asks for one that they do.
        case thenNot
        /// Tells what can be asked about a film; the offer stays, or a film is asked for.
        case canTell
        /// Answers thanks; the question stays, as after all of these.
        case welcomed
        /// Greets back.
        case greeted
        /// Is pleased about praise.
        case pleased
        /// Is sorry to be boring.
        case sorry
        /// Gives time to think.
        case noHurry
        /// Cares for a person who does not want to live; the offer stays, or a film is asked for.
        case care
        /// Heard no title; asks for one.
        case noTitle
        /// "Yes" or "more", and nothing was offered; asks for a film.
        case nothingToContinue
        /// "Yes" or "more", and all there was has been offered; asks for a film.
        case nothingLeft
        /// A question about a film, and none is on offer; asks for a film.
        case nothingOnOffer
        /// "No", and nothing was offered; asks for a film, or whether that was all.
        case nothingToDecline
        /// Begins anew; asks for a film.
        case startedOver
        /// What can be said when a film was asked for.
        case helpWhenAsking
        /// What can be said when the person should choose one of several films.
        case helpWhenChoosing
        /// What can be said when the person should confirm a title.
        case helpWhenConfirming
        /// What can be said when a film is on offer.
        case helpWhenOffering
        /// Did not understand, when a film was asked for.
        case confusedWhenAsking
        /// Did not understand, when the person should confirm a title.
        case confusedWhenConfirming
        /// Did not understand, when a film is on offer.
        case confusedWhenOffering
        /// Says "enjoy" about a film that was accepted; asks whether that is all.
        case enjoy
        /// The same, after thanks.
        case welcomedToEnjoy
        /// Asks what else is wanted.
        case whatElse
        /// Says goodbye because nothing is left to offer.
        case outOfIdeas
        /// Says goodbye.
        case goodbye
    }
}
