/// What departures from a sample cost: the scale on which readings of a text are compared.
///
/// A word that says as much as one can, for it occurs in the samples of a single intent, weighs 900.
enum Cost {
    /// No way.
    static let never = 1_000_000
    /// How far from a text samples are looked for: near ones first, for they are found quickly, and most that is said is
    /// near to one.
    static let reaches = [
        Reach(most: 450, margin: 350, count: 5, enough: 260),
        Reach(most: 900, margin: 500, count: 8, enough: 500),
        Reach(most: 1500, margin: 700, count: 12, enough: 1500),
    ]

    /// How far samples are looked for.
    struct Reach {
        /// The most that a sample may cost.
        var most: Int
        /// How much dearer than the best by words alone: what slots hold may still change the order.
        var margin: Int
        /// How many samples at most are looked at closely.
        var count: Int
        /// A reading that costs no more need not be compared with what is further away.
        var enough: Int
    }

    /// A word of the text that is not in the sample.
    static func insertion(_ role: WordRoles.Role, weight: Int) -> Int {
        switch role {
        case .filler: 15
        case .soft, .answer: 80
        case .function: 150
        case .negation: 2000
        case .content: weight
        }
    }

    /// A word of the text that no sample has.
    static let unknownWord = 750

    /// A word of the sample that is not in the text.
    static func deletion(_ role: WordRoles.Role, weight: Int) -> Int {
        switch role {
        case .filler: 15
        case .soft: min(weight, 100)
        case .answer: weight
        case .function: 190
        case .negation: 2000
        case .content: weight
        }
    }

    /// A word of the text that a slot of any words takes in.
    static func inSlot(_ role: WordRoles.Role, isKnown: Bool) -> Int {
        switch role {
        case .filler: 150
        case .soft, .answer: 95
        case .function: 40
        case .negation: 50
        case .content: isKnown ? 110 : 15
        }
    }

    /// A phrase that changes nothing.
    static func phrase(words: Int) -> Int { 40 + 10 * words }
    /// A word with a typing error.
    static let typingError = 250
    /// A word in the plural for one in the singular, or the other way round.
    static let otherNumber = 40
    /// A slot filled with a value of its type.
    static let value = 30
    /// A slot of any words filled with known ones, beyond that.
    static let known = 15
    /// A slot filled with any words.
    static let anyWords = 300
    /// A slot of a type with values, filled with other words.
    static let noValue = 450
    /// A sample that is nothing but a slot, where nothing was asked that it answers.
    static let unexpectedSlot = 220
    /// The same for words that nobody knows as a value.
    static let unexpectedWords = 600
    /// The same for a number.
    static let unexpectedNumber = 480
    /// A word of talk where a title should be.
    static let chatter = 180
    /// A slot of any words, with little of the sample around it, where somebody knows the values and not these words.
    static let unknownValue = 100
    /// A slot of any words that nobody knows as a value, where a word of the sample is missing: "what's the weather" is
    /// not "what's {MovieName} about".
    static let unknownInPart = 1500
    /// A slot of any words that holds none but words of the samples, as in "I saw that movie".
    static let onlyOwnWords = 380
    /// An answer that says the contrary too.
    static let contradiction = 1000
    /// A "no" that is left out right before a value, as in "no horror".
    static let ignoredNo = 100
    /// Known words among others, which are like no sample.
    static let spotted = 150
    /// Known words among others, with little of a sample around them: samples that explain the others come first.
    static let onlyKnown = 150
    /// How much dearer known words may be than all words that could be in their place.
    static let knownAhead = 300
    /// A word that nobody knows, beside words that are known.
    static let besideKnown = 240
    /// A word of grammar or of the samples, beside words that are known.
    static let usualBesideKnown = 60
    /// What words cost at most that are left out beside words that are known.
    static let mostBesideKnown = 1050
    /// The same where no such words were asked for.
    static let mostBesideUnasked = 260
    /// What the words of a sample must at least be worth to hold a slot of any words.
    static let leastAnchor = 250
    /// What an intent that answers what was asked is ahead of others.
    static let expected = 120
    /// What a filled slot explains.
    static let slotWorth = 600
}
