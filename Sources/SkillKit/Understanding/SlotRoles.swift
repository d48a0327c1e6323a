/// The roles of slots: first words of their names that tell slots of one kind apart, such as *Unwanted* in `Genre` and
/// `UnwantedGenre`, *from* and *to* in `fromCity` and `toCity`.
///
/// A word is a role if it does so for several kinds. All slots with a role share what is learnt for it: "but not from the"
/// rules a decade out even if only samples with a genre say "but not".
struct SlotRoles: Sendable {
    /// The role of each intent's slots, if they have one.
    let roles: [[Int?]]
    /// The number of roles.
    let count: Int

    /// Finds the roles.
    /// - Parameters:
    ///   - intents: The intents.
    ///   - kinds: The kinds of each intent's slots.
    init(_ intents: [IntentDeclaration], kinds: [[Int]]) {
        var told: [String: Set<Int>] = [:]
        for (intent, kinds) in zip(intents, kinds) {
            for (slot, kind) in zip(intent.slots, kinds) {
                guard let word = Self.firstWord(of: slot.name) else { continue }
                let isTold = zip(intent.slots, kinds).contains { other, otherKind in
                    otherKind == kind && Self.firstWord(of: other.name) != word
                }
                if isTold { told[word, default: []].insert(kind) }
            }
        }
        let names = told.filter { $0.value.count > 1 }.keys.sorted()
        roles = intents.map { intent in
            intent.slots.map { slot in Self.firstWord(of: slot.name).flatMap(names.firstIndex) }
        }
        count = names.count
    }

    /// The first of several words in a name, in lower case; `nil` if there is only one.
    private static func firstWord(of name: String) -> String? {
        var isSmall = false
        for index in name.indices {
            let character = name[index]
            let isBorder = character == "_" || character == "." || isSmall && character.isUppercase
            if isBorder, index > name.startIndex { return name[..<index].lowercased() }
            isSmall = character.isLowercase
        }
        return nil
    }
}
