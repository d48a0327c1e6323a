/// A language that people speak to a skill in, with all that SkillKit must know of it.
///
/// A skill has its own, see ``Conversation/language``, and may have others, see ``Translation``. Each turn says which
/// of them the person speaks:
///
/// ```swift
/// switch turn.language {
/// case .german: .ask("Welchen Tee möchtest du?")
/// default: .ask("Which tea would you like?")
/// }
/// ```
public struct Language: Sendable {
    let vocabulary: any Vocabulary.Type
    /// What a skill's people say besides; see ``taking(_:phrases:asides:)``.
    private var own: OwnWords?

    init(_ vocabulary: any Vocabulary.Type) { self.vocabulary = vocabulary }

    /// Apart, so that a language is small: most copies are made of one that has none.
    private final class OwnWords: Sendable {
        /// What each word stands for; read when it is first asked for, which is never where no text is understood.
        let expansions: Once<[String: [String]]>
        let phrases, asides: StaticString

        init(words: StaticString, phrases: StaticString, asides: StaticString) {
            (self.phrases, self.asides) = (phrases, asides)
            expansions = Once {
                var expansions: [String: [String]] = [:]
                for entry in words.description.listed {
                    let name = entry.prefix { $0 != ":" }
                    if name.count < entry.count {
                        expansions[String(name)] = entry.dropFirst(name.count + 1).spacedWords
                    }
                }
                return expansions
            }
        }
    }

    /// The language's code in ISO 639: `en`.
    public var code: String { vocabulary.code }

    /// The locales in which Alexa speaks it, the one that tools use unless told otherwise first: `en-US`, `en-GB`.
    public var locales: [LocaleName] { vocabulary.locales }

    /// Whether a locale, such as `en-ZA`, is of this language.
    public func covers(locale: LocaleName) -> Bool { locale.languageCode == code }
}

extension Language {
    /// The language with what people say to one skill, wherever they speak to it or it declares samples.
    ///
    /// ```swift
    /// static let language = Language.english.taking("film:movie, films:movies", phrases: "i feel like watching")
    /// ```
    /// - Parameters:
    ///   - words: Words that stand for others: a word, a colon and what it stands for.
    ///   - phrases: What people say around what they want, and that changes nothing, besides what the language has.
    ///   - asides: Remarks that people make beside what they want, which are learnt to be nothing else.
    ///
    /// All in lower case, with commas between.
    /// - Returns: A language that is equal to this one.
    public func taking(
        _ words: StaticString = "",
        phrases: StaticString = "",
        asides: StaticString = ""
    ) -> Language {
        var language = self
        language.own = OwnWords(words: words, phrases: phrases, asides: asides)
        return language
    }

    /// Phrases around what is said that change nothing, with their words written out; the skill's own come last.
    ///
    /// Computed on every access: who needs them often keeps a copy.
    var phrases: [[String]] {
        guard let own else { return vocabulary.talk.phrases }
        return vocabulary.talk.phrases
            + own.phrases.description.listed.map { $0.spacedWords.flatMap { expansion(of: $0) ?? [$0] } }
    }

    /// What people say around what they want; the skill's own come last.
    var asides: [String] { vocabulary.asides.listed + (own?.asides.description.listed ?? []) }

    /// The words that a word is short for, or stands for; `nil` if it stands only for itself.
    func expansion(of word: String) -> [String]? {
        vocabulary.talk.expansions[word] ?? own?.expansions.get()[word]
    }
}

extension Language {
    /// The languages that SkillKit knows: one line each.
    public static let all: [Language] = [.english, .german]

    /// English.
    public static let english = Language(English.self)

    /// German.
    public static let german = Language(German.self)
}

extension Language: Hashable {
    public static func == (one: Self, other: Self) -> Bool { one.vocabulary == other.vocabulary }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(vocabulary)) }
}

extension Language: CustomStringConvertible {
    public var description: String { code }
}
