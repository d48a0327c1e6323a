extension Skill {
    /// The language that a request is answered in.
    func language(of request: Request, _ trace: TurnTrace) -> Language {
        if let language = C.language(for: request.locale) { return language }
        tell(.unservedLocale(request.locale ?? "", answeredIn: C.language), trace)
        return C.language
    }

    /// The request with its slots' words looked up among the names that values have in the person's language, where they
    /// came without a value; those of the skill's own language are looked up as slots are decoded.
    func resolved(_ request: Request, in language: Language) -> Request {
        guard case .intent(let intent) = request.kind, !intent.slots.isEmpty,
            let table = translated.first(where: { $0.language == language }),
            intent.slots.unorderedNames.contains(where: { intent.slots[filled: $0]?.resolutions?.match == nil }),
            let declared = table.byName.get()[intent.name]
        else { return request }
        var (request, copy) = (request, intent)
        for slot in declared.slots where !slot.type.values.isEmpty {
            if let filled = intent.slots[filled: slot.name] {
                copy.slots = copy.slots.with(filled.resolved(by: slot.type))
            }
        }
        request.kind = .intent(copy)
        return request
    }

    /// The state to go on in, stored or migrated; `nil` if what is stored can't be used.
    func present(_ stored: SessionAttributes<C.State>.Stored, _ trace: TurnTrace) -> C.State? {
        switch stored {
        case .none: return C.start
        case .state(let state): return state
        case .unreadable(let version, let json):
            if let state = C.State.migrate(json, from: version) { return state }
            if let version, version != C.State.version {
                tell(.startedAnew(because: "it has version \(version), and this skill's is \(C.State.version)"), trace)
            } else {
                tell(.startedAnew(because: "it can't be read"), trace)
            }
            return nil
        }
    }

    /// Whether the attributes, ours and others', exceed their limit: echoing them would make the response too large.
    func isTooLarge(_ attributes: SessionAttributes<C.State>, _ trace: TurnTrace) throws -> Bool {
        let bytes = try Wire.encode(attributes).count
        guard bytes > limits.sessionAttributes else { return false }
        let reason = "the session attributes have \(bytes) bytes, over \(limits.sessionAttributes)"
        tell(.startedAnew(because: reason), trace)
        return true
    }
}

/// A skill's intents in another language than its own, declared when a turn first needs them.
struct TranslatedIntents: Sendable {
    let language: Language
    let byName: Once<[IntentName: IntentDeclaration]>

    init(_ language: Language, _ declarations: @escaping @Sendable () -> [IntentDeclaration]) {
        self.language = language
        byName = Once { Dictionary(declarations().map { ($0.name, $0) }) { first, _ in first } }
    }
}
