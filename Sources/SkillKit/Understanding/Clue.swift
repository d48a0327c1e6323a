/// What speaks for or against a reading of a text, besides how likely its words are.
///
/// The weights are logarithms of odds. They were fitted once, on texts of several skills: the halves of Snips' texts
/// and of the movie skill's sentences that were looked at, and public interaction models. None of them is about a
/// particular skill. Those of `negated`, `noValue`, `nearQuestion`, `exactSample`, `bareAskedQuestion`, `rest`,
/// `unopposed`, `asked`, `polar` and `foreign` are set by hand: the texts have too few such cases.
enum Clue: Int, CaseIterable, Sendable {
    /// How likely the intent is among all intents given the words, as a logarithm: by the words alone, and with what
    /// surrounds its slots blended in.
    case chance, blend
    /// How much of the text is in the intent's samples: content words, and words of grammar.
    case ownWords, ownGrammar
    /// How much is in neither its samples nor its slots.
    case strangeWords
    /// A word that none of its samples has reverses the meaning.
    case negated
    /// Its slots: known values, names that the skill could know and doesn't, any other words.
    case knownValues, unknownNames, otherValues
    /// No slot is filled, although all samples have one.
    case noValue
    /// How many words match a sample with any words in its slots.
    case nearWords
    /// The same for a question with a name in its slot that nobody knows: "do you have Finding Dory".
    case nearQuestion
    /// It is a sample with known values, although hardly a word is the sample's own.
    case exactSample
    /// Nothing was said but known values: when they were asked for, as a question, among words from elsewhere.
    case bareKnownAsked, bareQuestion, bareStrange
    /// Nothing was said but unknown words after a question for a name; and what makes them not a name.
    case bareAsked, bareTalk, bareAskedQuestion
    /// None of its words was said, and it was not asked for.
    case nothingOwn
    /// A phrase of the language for one of Amazon's intents: how likely, which pairs are missing, what is left over,
    /// whether another word says the opposite, whether it is only talk around something, whether it was asked for.
    case phrase, phraseChance, missingPairs, rest, contradiction, talk, phraseAsked
    /// The phrase would end the conversation, and something is left over.
    case leaving
    /// Its slots are for what is not wanted, and nothing in the text rules anything out.
    case unopposed
    /// It answers what was asked, with words of its samples.
    case asked
    /// The text asks whether something is so, and the intent asks too, or does not; or it says so, and the intent asks.
    case polar
    /// Nothing of the kind was meant, also judged by how seldom words are new to the skill.
    case nothing, rareNothing
    /// It was learnt that such a text stands for nothing.
    case foreign

    /// How much one unit of it says.
    var weight: Float { Self.weights[rawValue] }

    private static let weights: [Float] = [
        -0.96, 1.85, 1.25, 1.09, -0.26, -4.5, 1.86, -0.62, 0.41, -3, 0.29, 3.5, 2.2, 2.28, -3.13, -0.53, 1.49, -4.01,
        -3.5,
        -1.54, 4, 1.29, -0.63, -3.4, -3.68, -4, 1.03, -1.92, -2, 0.5, 1.5, -2.96,
        2.19, 1.2,
    ]
}

/// The clues of one reading.
struct Evidence: Sendable {
    private(set) var values = [Float](repeating: 0, count: Clue.allCases.count)

    subscript(clue: Clue) -> Float {
        get { values[clue.rawValue] }
        set { values[clue.rawValue] = newValue }
    }

    /// What all of it says, as a logarithm of odds.
    var weight: Float { Clue.allCases.reduce(0) { $0 + $1.weight * self[$1] } }

    /// The clues that say the most.
    var reason: String {
        let strongest = Clue.allCases.filter { abs($0.weight * self[$0]) > 0.3 }.sorted {
            abs($0.weight * self[$0]) > abs($1.weight * self[$1])
        }
        return strongest.prefix(4).map { clue in
            let says = (clue.weight * self[clue] * 10).rounded() / 10
            return "\(clue) \(says > 0 ? "+" : "")\(says)"
        }.joined(separator: ", ")
    }
}
