import SkillKit

/// Every sentence of the skill, in English.
struct EnglishPhrasebook: Sendable {
    /// What is said.
    /// - Parameters:
    ///   - line: What is to be said.
    ///   - title: The title of a film.
    /// - Returns: The words.
    func speech(for line: Line, title: (FilmID) -> String?) -> Speech {
        func name(_ film: FilmID) -> String {
            // The sentence has a full stop of its own.
            let title = title(film) ?? "that movie"
            return title.hasSuffix(".") ? String(title.dropLast()) : title
        }
        return switch line {
        case .welcome:
            "Welcome to Movie Recommender. Give me a movie that you like and I'll recommend another one."
        case .firstOffer(let liked, let offer):
            "Based on \(name(liked)), I recommend \(name(offer)). Would you like to hear more recommendations?"
        case .nextOffer(let offer):
            "Another recommendation is \(name(offer)). Would you like to hear more?"
        case .listEnded(let liked):
            "Those were my best recommendations for \(name(liked)). Which other movie do you like?"
        case .nothingNew(let liked):
            "I have nothing new for \(name(liked)). Which other movie do you like?"
        case .unknownFilm(let heard):
            "I don't know a movie called \(heard). Which other movie do you like?"
        case .noTitle:
            "I didn't catch the title. Which movie do you like?"
        case .nothingToContinue:
            "I haven't recommended anything yet. Which movie do you like?"
        case .nothingLeft:
            "I have no more like that. Which other movie do you like?"
        case .nothingToDecline:
            "All right. Which movie would you like me to start from? You can also say stop."
        case .startedOver:
            "Let's start over. Which movie do you like?"
        case .helpWhenAsking:
            """
            Tell me a movie that you like, and I'll recommend similar ones. For example, say: I like The Matrix. \
            Which movie do you like?
            """
        case .helpWhenOffering(let offer):
            """
            I just recommended \(name(offer)). Say yes to hear another one, no to stop, or name a different movie. \
            Would you like to hear more?
            """
        case .confusedWhenAsking:
            "Sorry, I didn't get that. Say, for example: I like Inception. Which movie do you like?"
        case .confusedWhenOffering:
            "Sorry, I didn't get that. Would you like to hear more? Say yes, no, or the name of another movie."
        case .goodbye:
            "Goodbye, and enjoy your next movie!"
        }
    }

    /// What is said when the person keeps silent.
    func reprompt(whenOffering isOffering: Bool) -> Speech {
        isOffering
            ? "Would you like to hear more? Say yes or no."
            : "Which movie do you like? You can also say help."
    }

    /// What is said when the recommender can't be reached.
    func apology(whenOffering isOffering: Bool) -> Speech {
        isOffering
            ? "Sorry, I can't get at my recommendations right now. Shall I try again?"
            : "Sorry, I can't get at my recommendations right now. Please tell me the movie again."
    }
}
