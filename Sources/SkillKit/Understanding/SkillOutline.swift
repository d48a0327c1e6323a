/// What a skill's declarations offer: its intents, their slots, and the kinds of values that fill them.
struct SkillOutline: Sendable {
    /// The intents: the declared ones, then Amazon's that are understood as well.
    let intents: [IntentDeclaration]
    /// How many are declared.
    let declared: Int
    /// What slots can be filled with.
    let kinds: [ValueKind]
    /// The kinds of each intent's slots.
    let slotKinds: [[Int]]
    /// The words that tell slots of one kind apart.
    let roles: SlotRoles
    /// Whether each role is for what is not wanted.
    let opposed: [Bool]
    /// Which intents have samples, and for which the language has phrases.
    var groups: IntentGroups
    /// Whether all samples of each intent have slots.
    let needsSlots: [Bool]
    /// Whether there are so few samples that a single word may seem to tell an intent by chance.
    let isSmall: Bool
    /// The intents that end the conversation, or lead away from what it is about.
    let leaving: Set<Int>
    /// Whether each intent asks about what was said before, see ``asks(_:)``.
    let asking: [Once<Bool>]
    /// Whether any sample of each intent begins like a question, see ``isEverAsked(_:)``.
    let everAsked: [Once<Bool>]
    /// The language that the declarations are in; `nil` if SkillKit doesn't know it.
    let language: Language?
    /// Phrases around what is said that change nothing.
    let phrases: [[String]]

    /// Looks over declarations.
    init(_ declarations: [IntentDeclaration], in language: Language?, knows: IntentRecognizer.Knowledge) {
        self.language = language
        phrases = language?.phrases ?? []
        let names = Set(declarations.map(\.name))
        // Someone who says "repeat that" to a skill that can't repeat doesn't mean anything else by it.
        let others = language == nil ? [] : Language.builtInIntents.filter { !names.contains($0) }
        intents = declarations + others.map { IntentDeclaration($0, samples: []) }
        declared = declarations.count
        let leaving: Set<IntentName> = [.stop, .cancel, .navigateHome]
        self.leaving = Set(intents.indices.filter { [intents] in leaving.contains(intents[$0].name) })
        groups = IntentGroups(intents, in: language)
        isSmall = declarations.reduce(0) { $0 + $1.samples.count } < Self.enoughSamples
        asking = intents.indices.map { [intents, groups] intent in
            Once { groups.own[intent] && Self.asks(intents[intent], language) }
        }
        everAsked = intents.map { intent in
            Once {
                guard let talk = language?.vocabulary.talk else { return true }
                return intent.samples.contains { Self.isQuestion($0, of: intent, talk) }
            }
        }
        needsSlots = intents.map { intent in
            !intent.samples.isEmpty && intent.samples.allSatisfy { $0.description.contains("{") }
        }
        var numbers: [KindName: Int] = [:]
        var (kinds, slotKinds): ([ValueKind], [[Int]]) = ([], [])
        for intent in intents {
            slotKinds.append(
                intent.slots.map { slot in
                    let name = KindName(type: slot.type.name, isOpen: slot.isOpen)
                    if let number = numbers[name] { return number }
                    numbers[name] = kinds.count
                    kinds.append(ValueKind(slot, knows: knows))
                    return kinds.count - 1
                }
            )
        }
        (self.kinds, self.slotKinds) = (kinds, slotKinds)
        roles = SlotRoles(intents, kinds: slotKinds)
        opposed = Self.opposed(roles, intents, language)
    }

    /// The numbers of intents, without those that are not declared.
    func numbers(of names: [IntentName]) -> Set<Int> {
        Set(names.compactMap { name in intents.firstIndex { $0.name == name } })
    }

    /// Whether a word goes before the last name of somebody, so that no famous person is meant: "Mr Bean".
    func isHonorific(_ word: String) -> Bool { language?.vocabulary.talk.honorifics.contains(word) ?? false }

    /// With this many samples, sentences about something else are told apart well enough by what was learnt.
    private static let enoughSamples = 300

    /// Whether a word may stand before what a sentence says without changing it: "no", "well", "but".
    func opensLightly(_ word: String) -> Bool {
        guard let language else { return false }
        let talk = language.vocabulary.talk
        return talk.fillers.contains(word) || talk.softeners.contains(word) || talk.answers.contains(word)
            || language.conjunctions.contains(word) || language.vocabulary.stances([word]).first?.stance == .contrasting
    }

    private struct KindName: Hashable {
        var type: SlotTypeName
        var isOpen: Bool
    }
}
