/// The words by which a prompt asks a person for something, in lower case.
struct PromptWords: Sendable {
    /// Words at the beginning of a clause that say nothing: "please", "now".
    let fillers: Set<String>
    /// Verbs that invite to say something: "say", "name", "choose".
    let invitations: Set<String>
    /// Those of them that are followed by what to say, word for word: "say".
    let saying: Set<String>
    /// Words that may come before those: "can", as in "You can say".
    let allowing: Set<String>
    /// Words for "again": "Try again" invites, too, and "Try the oolong" does not.
    let again: Set<String>
    /// Words for trying.
    let trying: Set<String>
    /// Verbs that begin a yes-or-no question.
    let auxiliaries: Set<String>
    /// Beginnings of yes-or-no questions that have no verb, such as "anything else".
    let bareQuestions: [[String]]
    /// Words for the person who is asked, and for the one who should say something: "you", "I".
    let person: Set<String>
    let speaker: Set<String>
    /// Whether the verb of a question comes at its end: "Kannst du mir sagen ...?" in German.
    let verbsStandLast: Bool
    /// Whether only names have capitals.
    let capitalsAreNames: Bool
    /// "Or", and whatever else separates things to say.
    let or: Set<String>
    let and: Set<String>
    /// "For example".
    let forExample: [[String]]
    /// Words before the name of what is asked for, as in "Which plant?", in lower case.
    let which: Set<String>
    /// Words that introduce what something is for: "to go on".
    let purposes: Set<String>
    /// Words that begin a description of something, not the words to say: "the", "another".
    let descriptions: Set<String>
    /// What agrees and what declines, as a prompt names it.
    let yes: String
    let no: String
    /// What asks to hear something again.
    let `repeat`: String
    /// What is said of words that are not one of a list, and of words that mean nothing, such as "I don't know fern".
    let unknown: @Sendable (String) -> String
    let notUnderstood: @Sendable (String) -> String
    /// What tells a person to say one of several things, such as "Say rain or sea".
    let saysOne: @Sendable (String) -> String

    /// Tells a person to say one of some things.
    func choice(_ things: [String]) -> String {
        guard let last = things.last, things.count > 1 else { return saysOne(things.first ?? "") }
        let or = self.or.sorted().first ?? ""
        return saysOne("\(things.dropLast().joined(separator: ", ")) \(or) \(last)")
    }
}
