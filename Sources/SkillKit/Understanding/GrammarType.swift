/// A slot type as it is found in texts.
struct GrammarType: Sendable {
    /// The type as it is declared.
    let type: SlotType
    /// Whether a slot of it takes other words than its values, as its intent's property says.
    let isDeclaredOpen: Bool
    /// What it may be filled with.
    let content: Content

    enum Content: Sendable {
        /// Any words.
        case words
        /// The values of a type of the skill's own.
        case values([Value])
        case number
        case ordinal
        case year
    }

    /// A value, or a synonym of one, as words.
    struct Value: Sendable {
        var words: [Int]
        /// Which of the type's values it is.
        var value: Int
    }

    init(_ slot: SlotDeclaration, _ lexicon: inout Lexicon) {
        type = slot.type
        isDeclaredOpen = slot.isOpen
        switch slot.type.name {
        case SlotType.number.name: content = .number
        case SlotType.ordinal.name: content = .ordinal
        case SlotType.fourDigitNumber.name: content = .year
        case _ where slot.type.isAmazons: content = .words
        default:
            var values: [Value] = []
            for (index, value) in slot.type.values.enumerated() {
                for name in [value.name] + value.synonyms {
                    let words = SpokenToken.tokens(of: name).flatMap { lexicon.roles.written($0.word) }
                        .map { lexicon.number($0, isOwn: true) }
                    values.append(Value(words: words, value: index))
                }
            }
            content = .values(values)
        }
    }

    /// What words that are no value cost in a slot of it; ``Cost/never`` when it takes none.
    var anyWords: Int {
        switch content {
        case .words: Cost.anyWords
        case .values: isDeclaredOpen ? Cost.noValue : Cost.never
        case .number, .ordinal, .year: Cost.never
        }
    }

    /// Whether it takes any words: then somebody may know more of them.
    var isOpen: Bool { anyWords < Cost.never }
}
