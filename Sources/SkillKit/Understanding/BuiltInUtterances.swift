/// What people say for Amazon's own intents, which an interaction model declares without samples.
enum BuiltInUtterances {
    /// The English ones; none for an intent that is not Amazon's.
    static func english(for intent: IntentName) -> [Utterance] {
        switch intent {
        case .yes: yes
        case .no: no
        case .help: help
        case .stop: ["stop", "quit", "exit", "goodbye", "bye", "that's all", "I'm done", "thanks bye", "end"]
        case .cancel: ["cancel", "never mind", "forget it", "cancel that"]
        case .repeat:
            ["repeat", "repeat that", "say that again", "again", "pardon", "what did you say", "what was that"]
        case .startOver: ["start over", "start again", "restart", "begin again", "from the beginning"]
        case .navigateHome: ["go home", "home", "home screen", "go to the home screen", "take me home"]
        default: []
        }
    }

    private static let yes: [Utterance] = [
        "yes", "yeah", "yep", "yup", "sure", "ok", "okay", "yes please", "please do", "of course", "why not", "go on",
        "absolutely", "definitely", "sure thing", "please", "I do", "go ahead", "sounds good",
    ]
    private static let no: [Utterance] = [
        "no", "nope", "nah", "no thanks", "no thank you", "not now", "I don't", "no more", "not really",
        "that's enough", "no I'm good", "nah I'm good", "I'm good",
    ]
    private static let help: [Utterance] = [
        "help", "help me", "what can I say", "what can you do", "how does this work", "I need help", "what now",
        "how do I use this",
    ]
}
