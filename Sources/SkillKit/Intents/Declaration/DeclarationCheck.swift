/// Finds mistakes in a skill's declarations before a person or Alexa does.
enum DeclarationCheck {
    /// All mistakes, in the order of the declarations.
    static func findings(in declarations: [IntentDeclaration]) -> [DeclarationFinding] {
        var findings: [DeclarationFinding] = []
        var owners: [Shape: (sample: String, intents: [IntentName])] = [:]
        var order: [Shape] = []
        var types: [SlotTypeName: SlotType] = [:]
        for intent in declarations {
            // What is wrong with a type is told once.
            for finding in self.findings(in: intent) where !findings.contains(finding) { findings.append(finding) }
            for slot in intent.slots where !slot.type.isAmazons {
                let known = types.updateValue(slot.type, forKey: slot.type.name)
                if let known, known != slot.type { findings.append(.contradictoryType(slot.type.name)) }
            }
            for sample in intent.samples {
                let shape = Shape(sample, intent)
                if owners[shape] == nil { order.append(shape) }
                owners[shape, default: (sample.description, [])].intents.append(intent.name)
            }
        }
        for shape in order {
            guard let (sample, intents) = owners[shape], intents.count > 1 else { continue }
            findings.append(.sharedSample(sample, intents: intents))
        }
        return findings
    }

    /// A sample with slot types in place of slot names; devices can't tell samples of the same shape apart.
    private struct Shape: Hashable {
        var parts: [Utterance.Part]

        init(_ sample: Utterance, _ intent: IntentDeclaration) {
            parts = sample.parts.map { part in
                if case .slot(let name) = part { .slot(intent.slot(name)?.type.name.rawValue ?? name) } else { part }
            }
        }
    }

    private static func findings(in intent: IntentDeclaration) -> [DeclarationFinding] {
        var findings = intent.findings + fillingFindings(in: intent)
        let isAmazons = intent.name.rawValue.hasPrefix("AMAZON.")
        if !isAmazons {
            if !isName(intent.name.rawValue) { findings.append(.forbiddenName(intent.name.rawValue, of: "an intent")) }
            if intent.samples.isEmpty { findings.append(.noSamples(intent: intent.name)) }
        }
        var filled: Set<String> = []
        for sample in intent.samples {
            for case .slot(let slot) in sample.parts {
                filled.insert(slot)
                if intent.slot(slot) == nil {
                    findings.append(.unknownSlot(slot, sample: sample.description, intent: intent.name))
                }
            }
            if let reason = objection(to: sample, of: intent) {
                findings.append(.forbiddenSample(sample.description, intent: intent.name, because: reason))
            }
        }
        for slot in intent.slots {
            if !isName(slot.name) { findings.append(.forbiddenName(slot.name, of: "a slot of \(intent.name)")) }
            if !slot.type.isAmazons, !isTypeName(slot.type.name.rawValue) {
                findings.append(.forbiddenName(slot.type.name.rawValue, of: "a slot type"))
            }
            // A property that takes any words may be meant to be told of several values.
            if !slot.isOpen { findings += overlaps(in: slot.type) }
            let isAsked = intent.filling.questions(of: slot.name)?.questions.isEmpty == false
            if !filled.contains(slot.name), !isAsked { findings.append(.unfilledSlot(slot.name, intent: intent.name)) }
        }
        return findings
    }

    /// Why Alexa rejects a sample; see "Create the Interaction Model", rules for sample utterances.
    private static func objection(to sample: Utterance, of intent: IntentDeclaration) -> String? {
        let slots = sample.parts.compactMap { if case .slot(let name) = $0 { name } else { nil } }
        if sample.parts.isEmpty { return "it has no words" }
        if Set(slots).count < slots.count { return "it has the same slot twice" }
        let free = slots.filter {
            intent.slot($0)?.type.name == .searchQuery
        }
        if !free.isEmpty, slots.count > 1 { return "AMAZON.SearchQuery must be the only slot" }
        if !free.isEmpty, sample.parts.count == 1 { return "AMAZON.SearchQuery needs other words next to it" }
        if sample.description.count(where: { $0 == "{" }) != sample.description.count(where: { $0 == "}" }) {
            return "a brace is not closed"
        }
        if sample.description.contains(where: { $0.isNumber }) { return "numbers must be written as words" }
        return nil
    }

    /// Whether Alexa accepts a name for an intent or a slot.
    private static func isName(_ name: String) -> Bool {
        let bytes = name.utf8
        return bytes.allSatisfy { isLetter($0) || $0 == UInt8(ascii: "_") }
            && bytes.first.map(isLetter) == true && bytes.last.map(isLetter) == true
    }

    /// Whether Alexa accepts a name for a slot type, which may also contain digits.
    private static func isTypeName(_ name: String) -> Bool {
        let bytes = name.utf8
        return bytes.first.map(isLetter) == true
            && bytes.allSatisfy { isLetter($0) || $0 == UInt8(ascii: "_") || (0x30...0x39).contains($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
}
