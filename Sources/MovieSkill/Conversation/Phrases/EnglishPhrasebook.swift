import SkillKit

/// Every sentence of the skill, in English.
struct EnglishPhrasebook: Phrasebook {
    func speech(for line: Line, _ scene: Scene) -> Speech {
        switch line {
        case .welcome:
            "Welcome to Movie Recommender. Give me a movie that you like and I'll recommend another one."
        case .welcomeBack:
            welcomeBack + "I'm afraid I forgot where we were. Which movie do you like?"
        case .firstOffer(let liked, let offer):
            "Based on \(name(liked, scene)), I recommend \(lastName(offer, scene)). Would you like to hear more recommendations?"
        case .nextOffer(let offer):
            "Another recommendation is \(lastName(offer, scene)). Would you like to hear more?"
        case .narrowedOffer(_, let offer):
            scene.pick("Then I recommend", "Then try", "In that case, I suggest")
                + " \(lastName(offer, scene)). Would you like to hear more?"
        case .surprise(let offer):
            scene.pick("Here is one that many people love:", "You can't go wrong with", "People keep coming back to")
                + " \(lastName(offer, scene)). Would you like to hear more?"
        case .offerAgain(let offer):
            "That was \(lastName(offer, scene)). Would you like to hear more?"
        case .nextAgain(let offer):
            "After that I recommended \(lastName(offer, scene)). Would you like to hear more?"
        case .firstAlready(let offer):
            "\(name(offer, scene)) was the first one. Would you like to hear more?"
        case .listEnded(let liked):
            ended(liked, scene) + " " + whichOther(scene)
        case .nothingNew(let liked?):
            "I have nothing new for \(lastName(liked, scene)). " + whichOther(scene)
        case .nothingNew(nil):
            "I know no other movie of that kind. Which movie do you like?"
        case .nothingOfThatKind:
            scene.pick("I have nothing like that.", "I'm afraid I know none like that.")
                + " Would you like to hear another one?"
        case .nothingThere(let offer):
            "I haven't recommended one like that. We were at \(lastName(offer, scene)). Would you like to hear more?"
        case .answer(let question, let film, let liked):
            answer(question, film, liked, scene) + " Would you like to hear more?"
        case .whichOne(let films):
            whichOne(films, scene)
        case .whichOneAgain(let films):
            scene.pick("Sorry, I didn't get which one.", "I'm not sure which one you mean.") + " "
                + whichOne(films, scene)
        case .didYouMean(let film):
            "Did you mean \(nameAndYear(film, scene))?"
        case .notThatOne:
            scene.pick("Sorry. ", "My mistake. ") + "Which movie do you like?"
        case .unknownFilm(let heard):
            "I don't know a movie called \(heard). " + whichOther(scene)
        case .unknownUnsaid:
            "I don't know that one. " + whichOther(scene)
        case .unknownKind:
            """
            I don't know that kind of movie. You can ask for a comedy, a thriller, science fiction, horror, romance, a \
            western, or for a decade. Which movie do you like?
            """
        case .unknownPerson:
            "I know no other movie by or with that person. Which movie do you like?"
        case .thenNot(let film?):
            "Then not \(name(film, scene)). Which movie do you like?"
        case .thenNot(nil):
            "Then not that one. Which movie do you like?"
        case .canTell(let offer):
            "That I can't tell. I can tell what a movie is about, who directed it, who is in it, when it is from and how "
                + "long it is. " + goOn(offer)
        case .answerWhenAsking(let question, let film):
            answer(question, film, nil, scene) + " Which movie do you like?"
        case .care(let offer):
            """
            I'm sorry that you feel that way. You are not alone. Please talk to someone you trust, and in an emergency \
            call 911 or your local emergency number. I'm here if you would like to go on.
            """ + " " + goOn(offer)
        case .noTitle:
            "I didn't catch the title. Which movie do you like?"
        case .nothingToContinue:
            "I haven't recommended anything yet. Which movie do you like?"
        case .nothingLeft:
            "I have no more like that. " + whichOther(scene)
        case .nothingOnOffer:
            "I haven't recommended a movie to talk about yet. Which movie do you like?"
        case .nothingToDecline:
            "All right. Which movie would you like me to start from? You can also say stop."
        case .startedOver:
            "Let's start over. Which movie do you like?"
        case .helpWhenAsking:
            """
            Tell me a movie that you like, and I'll recommend similar ones. For example, say: I like The Matrix. \
            You can also ask for a comedy from the nineties, or say: surprise me. Which movie do you like?
            """
        case .helpWhenChoosing(let films):
            "Several movies have that title. Say the year of the one you mean, or say the first or the last one. "
                + whichOne(films, scene)
        case .helpWhenConfirming(let film):
            """
            I'm not sure that I heard the title right. Say yes if you mean \(nameAndYear(film, scene)), no if not, or \
            name another movie. Did you mean \(name(film, scene))?
            """
        case .helpWhenOffering(let offer):
            """
            I just recommended \(lastName(offer, scene)). Say yes to hear another one, no to stop, or name a different \
            movie. You can also ask what it is about, who directed it, or why I chose it, or say: something funnier. \
            Would you like to hear more?
            """
        case .confusedWhenAsking:
            scene.pick("Sorry, I didn't get that.", "I didn't understand that.")
                + " Say, for example: I like Inception. Which movie do you like?"
        case .confusedWhenConfirming(let film):
            "Sorry, I didn't get that. Say yes or no: did you mean \(nameAndYear(film, scene))?"
        case .confusedWhenOffering:
            scene.pick("Sorry, I didn't get that.", "I didn't understand that.")
                + " Would you like to hear more? Say yes, no, or the name of another movie."
        case .goodbye:
            scene.pick("Goodbye, and enjoy your next movie!", "Goodbye, and have fun watching!")
        }
    }

    var welcomeBack: Speech { "Welcome back. " }

    func reprompt(in kind: MovieState.Kind, _ scene: Scene) -> Speech {
        switch kind {
        case .start, .asking: "Which movie do you like? You can also say help."
        case .choosing: "Which one do you mean? Say the year of that one, or say the first or the last one."
        case .confirming: "Is that the movie you mean? Say yes or no."
        case .offering: "Would you like to hear more? Say yes or no."
        }
    }

    func apology(in kind: MovieState.Kind) -> Speech {
        switch kind {
        case .start, .asking: "Sorry, I can't get at my recommendations right now. Please tell me the movie again."
        case .choosing:
            "Sorry, I can't get at my recommendations right now. Please say again which one you mean."
        case .confirming, .offering: "Sorry, I can't get at my recommendations right now. Shall I try again?"
        }
    }
}
