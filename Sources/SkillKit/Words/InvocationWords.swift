/// The words around a skill's name, as people say them to a device that serves other skills too.
struct InvocationWords: Sendable {
    /// Verbs that call a skill: "open", "ask".
    let verbs: [[String]]
    /// Words between those and the name.
    let articles: [[String]]
    /// Words between the name and what is wanted: "to", "for".
    let joints: [[String]]
    /// What comes before the name in the phrase that continues a dialogue.
    let say: String
    /// What stands for the person's own words in that phrase.
    let answer: String

    /// Reads the words from texts with commas between.
    init(verbs: String, articles: String, joints: String, say: String, answer: String) {
        self.verbs = verbs.listed.map(\.spacedWords)
        self.articles = articles.listed.map(\.spacedWords)
        self.joints = joints.listed.map(\.spacedWords)
        (self.say, self.answer) = (say, answer)
    }
}
