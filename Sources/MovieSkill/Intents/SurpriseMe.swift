public import SkillKit

/// Leaves the choice to the skill.
public struct SurpriseMe: Intent, Hashable {
    public static let name: IntentName = "SurpriseIntent"
    public static let samples: [Utterance] = [
        "surprise me", "give me a surprise", "surprise", "anything", "anything is fine", "anything will do",
        "anything goes", "anything you like", "anything good", "any movie", "any movie will do", "any one", "either",
        "either one", "either of them", "any of them", "it's all the same to me",
        "just anything", "you choose", "you pick", "you decide", "you tell me", "you can choose", "you can pick",
        "you choose for me", "choose for me", "choose one for me", "choose one", "pick one", "pick one for me",
        "pick something", "pick something for me", "pick a movie for me", "pick for me", "decide for me",
        "just pick one", "just pick something", "something random", "random", "a random movie", "a random one",
        "give me a random movie", "recommend a random movie", "whatever", "whatever you want", "whatever you like",
        "whatever you think", "I don't care", "I don't mind", "doesn't matter", "it doesn't matter", "no preference",
        "I have no preference", "up to you", "it's up to you", "dealer's choice", "your choice", "your pick",
        "your favorite", "what's your favorite", "what's your favorite movie", "something good", "roll the dice",
        "I'm feeling lucky", "I have no idea",
        "no idea", "whatever you think is good", "whatever you think is best", "I'm open to anything", "I'm not picky",
        "I'm easy", "it makes no difference", "whichever", "whichever you like",
        "recommend a movie", "recommend me a movie", "recommend something", "recommend me something",
        "recommend a good movie", "suggest a movie", "find me a movie", "give me a recommendation",
        "what should I watch", "what should I watch tonight", "what do you recommend", "what can you recommend",
        "I want to watch a movie", "I want a recommendation", "I need a movie", "I need a recommendation",
        "I need a movie recommendation", "help me find a movie", "help me choose a movie", "what is a good movie",
        "what movie should I watch", "what should we watch", "find me something to watch", "suggest something",
        "I don't know what to watch",
        "I don't know", "I can't think of one", "I can't think of any", "a good movie", "something good to watch",
        "a feel good movie", "a great movie", "just a movie", "what's good", "what do you suggest",
    ]

    /// Creates the intent.
    public init() {}
}
