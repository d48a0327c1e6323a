/// How much each word of a language says, beside a skill's own samples.
struct WordRoles: Sendable {
    /// How much a word says about what a person wants.
    enum Role: Sendable {
        /// A hesitation or a courtesy: it can stand anywhere and changes nothing.
        case filler
        /// A word that softens or joins: it may often be left out.
        case soft
        /// A word that answers by itself, and says little beside others, as "no" does in "no, I meant Heat".
        case answer
        /// A word of grammar, such as an article: it says little by itself.
        case function
        /// A word that turns the meaning round.
        case negation
        /// Any other word.
        case content
    }

    let language: Language
    let talk: Talk
    private var roles: [String: Role] = [:]

    init(_ language: Language) {
        self.language = language
        talk = language.vocabulary.talk
        let lists: [(Role, Set<String>)] = [
            (.filler, talk.fillers), (.soft, talk.softeners), (.answer, talk.answers), (.function, talk.grammar),
            (.negation, talk.negations),
        ]
        for (role, words) in lists {
            for word in words { roles[word] = role }
        }
    }

    /// The role of a word in lower case and without punctuation.
    func role(of word: String) -> Role { roles[word] ?? .content }

    /// All words that have a role, in alphabetical order.
    var words: [String] { roles.keys.sorted() }

    /// Whether a word can stand beside a farewell, or be left out of it, and it is still one.
    func isLight(_ word: String) -> Bool {
        switch role(of: word) {
        case .filler, .soft, .answer: true
        case .function: talk.light.contains(word)
        case .negation, .content: false
        }
    }

    /// The words that one word is short for, or is otherwise written for; the word itself where it stands for itself.
    func written(_ word: String) -> [String] { talk.expansions[word] ?? [word] }
}
