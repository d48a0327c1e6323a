import SkillKit

/// Every sentence of the skill, in English.
struct EnglishPhrasebook: Phrasebook {
    func speech(for line: Line, _ scene: Scene) -> Speech {
        switch line.sentence {
        case .welcome:
            "Welcome to Movie Recommender. Give me a movie that you like and I'll recommend another one."
        case .welcomeBack:
            welcomeBack + "I'm afraid I forgot where we were. Which movie do you like?"
        case .firstOffer:
            "Based on \(name(line.liked, scene)), I recommend \(lastName(line.offer, scene)). Would you like to hear more recommendations?"
        case .nextOffer where line.film != nil:
            "OK, not \(name(line.film, scene)). Another recommendation is \(lastName(line.offer, scene)). "
                + more(scene)
        case .nextOffer:
            "Another recommendation is \(lastName(line.offer, scene)). Would you like to hear more?"
        case .narrowedOffer: narrowedOffer(line, scene)
        case .surprise: surprise(line, scene)
        case .suggestion: "Let me suggest one: how about \(nameAndHook(line.offer, scene))? " + more(scene)
        case .different: "Sorry. Something quite different, then: try \(nameAndHook(line.offer, scene)). " + more(scene)
        case .offerAgain:
            "That was \(lastName(line.offer, scene)). Would you like to hear more?"
        case .nextAgain:
            "After that I recommended \(lastName(line.offer, scene)). Would you like to hear more?"
        case .firstAlready:
            "\(name(line.offer, scene)) was the first one. Would you like to hear more?"
        case .listEnded:
            ended(line.liked, scene) + " " + whichOther(scene)
        case .nothingNew where line.liked != nil:
            "I have nothing new for \(lastName(line.liked, scene)). " + whichOther(scene)
        case .nothingNew:
            "I don't know any other movies like that. Which movie do you like?"
        case .nothingOfThatKind:
            scene.pick("I have nothing like that.", "I'm afraid I don't know any like that.")
                + " Would you like to hear another one?"
        case .nothingThere:
            "I haven't recommended one like that. We were on \(lastName(line.offer, scene)). Would you like to hear more?"
        case .answer:
            answer(line, scene) + " " + goOn(scene)
        case .history: history(line, scene) + goOn(scene)
        case .noStory:
            "That story doesn't ring a bell. "
                + scene.pick("Who's in it?", "When is it from?", "What else happens in it?")
        case .guesses:
            "It could be \(line.choice.map { nameAndYear($0, scene) }.listed("or", separator: ";")). Which one is it?"
        case .unknownAsked:
            "I don't know that movie. " + goOn(scene)
        case .whichOne:
            whichOne(line.choice, scene)
        case .whichOneAgain:
            scene.pick("Sorry, I didn't get which one.", "I'm not sure which one you mean.") + " "
                + whichOne(line.choice, scene)
        case .didYouMean:
            didYouMean(line.film, scene)
        case .notThatOne:
            scene.pick("Sorry. ", "My mistake. ") + "Which movie do you like?"
        case .unknownFilm:
            "I don't know a movie called \(line.heard ?? "that"). " + whichOther(scene)
        case .unknownUnsaid:
            "I don't know that one. " + whichOther(scene)
        case .unknownKind:
            "I don't know that kind of movie. Ask for a comedy, say, or a western, or for a decade. Which movie do you like?"
        case .unknownPerson:
            "I don't know any other movies by or with that person. Which movie do you like?"
        case .thenNot:
            "OK, not \(line.film.map { name($0, scene) } ?? "that one"). Which movie do you like?"
        case .canTell:
            scene.pick(
                "That's beyond me. Ask me who's in a movie, when it's from or what it's about. ",
                "That's beyond me. I know who's in a movie, who directed it, when it's from and what it's about. "
            ) + goOn(scene)
        case .welcomed:
            scene.pick("You're welcome. ", "My pleasure. ") + goOn(scene)
        case .greeted:
            scene.pick("Hello! ", "Hi! ") + "I'm Movie Recommender, and glad to help. " + goOn(scene)
        case .pleased:
            scene.pick("I'm glad to hear that. ", "Thank you. ") + goOn(scene)
        case .sorry:
            scene.pick("Sorry about that. ", "I'm sorry. ") + goOn(scene)
        case .noHurry:
            scene.pick("Take your time. ", "No hurry. ") + goOn(scene)
        case .care:
            """
            I'm sorry you feel that way. You're not alone. Please talk to someone you trust, and in an emergency \
            call 911 or your local emergency number. I'm here if you'd like to go on.
            """ + " " + goOn(scene)
        case .noTitle:
            "I didn't catch the title. Which movie do you like?"
        case .nothingToContinue:
            "I haven't recommended anything yet. Which movie do you like?"
        case .nothingLeft:
            "I don't have any more like that. " + whichOther(scene)
        case .nothingOnOffer:
            "I haven't recommended a movie to talk about yet. Which movie do you like?"
        case .nothingToDecline:
            "All right. Would you like something else, or is that all?"
        case .startedOver:
            "Let's start over. Which movie do you like?"
        case .helpWhenAsking:
            """
            Tell me a movie that you like, and I'll recommend similar ones. For example, say: I like The Matrix. \
            You can also ask for a comedy from the nineties, or say: surprise me. Which movie do you like?
            """
        case .helpWhenChoosing:
            "Several movies have that title. Say the year of the one you mean, or say the first or the last one. "
                + whichOne(line.choice, scene)
        case .helpWhenConfirming:
            """
            I'm not sure that I heard the title right. Say yes if you mean \(nameAndYear(line.film, scene)), no if not, or \
            name another movie. Did you mean \(name(line.film, scene))?
            """
        case .helpWhenOffering:
            """
            I just recommended \(lastName(line.offer, scene)). Say yes to hear another one, no to stop, or name a movie. You \
            can also ask who's in it, or say: something funnier. Would you like to hear more?
            """
        case .confusedWhenAsking:
            scene.pick("Sorry, I didn't get that.", "I didn't understand that.")
                + " Say, for example: I like Inception. Which movie do you like?"
        case .confusedWhenConfirming:
            "Sorry, I didn't get that. Say yes or no: did you mean \(nameAndYear(line.film, scene))?"
        case .confusedWhenOffering:
            scene.pick("Sorry, I didn't get that.", "I didn't understand that.")
                + " Would you like to hear more? Say yes, no, or the name of another movie."
        case .enjoy:
            "Enjoy \(lastName(line.film, scene)). Anything else?"
        case .welcomedToEnjoy:
            scene.pick("You're welcome. ", "My pleasure. ") + "Enjoy \(lastName(line.film, scene)). Anything else?"
        case .whatElse:
            "What would you like? Name a movie or a kind of movie, or say: surprise me."
        case .outOfIdeas:
            "I've run out of movies to suggest. Goodbye!"
        case .goodbye:
            scene.pick("Goodbye, and enjoy your next movie!", "Goodbye, and have fun watching!")
        }
    }

    var welcomeBack: Speech { "Welcome back. " }
    var someAreGone: Speech { "Some of those movies are no longer in my list. " }

    func reprompt(in kind: MovieState.Kind, _ scene: Scene) -> Speech {
        switch kind {
        case .start, .asking: "Which movie do you like? You can also say help."
        case .choosing: "Which one do you mean? You can say its year, or the first or the last one."
        case .confirming: "Is that the movie you mean? Say yes or no."
        case .offering: "Would you like to hear more? Say yes or no."
        }
    }

    func apology(in kind: MovieState.Kind) -> Speech {
        switch kind {
        case .start, .asking: "Sorry, I can't get to my recommendations right now. Please tell me the movie again."
        case .choosing:
            "Sorry, I can't get to my recommendations right now. Please tell me again which one you mean."
        case .confirming, .offering: "Sorry, I can't get to my recommendations right now. Shall I try again?"
        }
    }
}
