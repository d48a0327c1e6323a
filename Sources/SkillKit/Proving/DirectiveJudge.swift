#if Workbench
/// Checks that Alexa knows what a skill's directives need: their interfaces, and the dialog model of slots.
struct DirectiveJudge: Sendable {
    private let intents: [IntentName: IntentDeclaration]
    private let interfaces: [SkillInterface]?

    init(_ declarations: [IntentDeclaration], _ interfaces: [SkillInterface]?) {
        intents = Dictionary(declarations.map { ($0.name, $0) }) { first, _ in first }
        self.interfaces = interfaces
    }

    /// The rules that a response breaks.
    func findings(
        in response: Response,
        to stimulus: Stimulus
    ) -> [(rule: ConversationRule, advice: String, detail: String)] {
        var findings: [(rule: ConversationRule, advice: String, detail: String)] = []
        for directive in response.directives {
            if let interfaces, let needed = SkillInterface.needed(for: directive), !interfaces.contains(needed) {
                let advice =
                    "\(directive.type) needs the interface \(needed.rawValue); name it in the listing's interfaces"
                findings.append((.undeclaredInterface, advice, needed.rawValue))
            }
            if case .dialog(let dialog) = directive.kind, let (advice, detail) = objection(to: dialog, stimulus) {
                findings.append((.undeclaredDialog, advice, detail))
            }
        }
        return findings
    }

    private func objection(to dialog: DialogDirective, _ stimulus: Stimulus) -> (String, detail: String)? {
        let updated: DirectedIntent?
        var slot: String?
        switch dialog {
        case .elicitSlot(let part): (slot, updated) = (part.slot, part.updatedIntent)
        case .confirmSlot(let part): (slot, updated) = (part.slot, part.updatedIntent)
        case .confirmIntent(let part), .delegate(let part): updated = part.updatedIntent
        case .delegateRequest, .updateDynamicEntities: return nil
        }
        let present: IntentName? = if case .intent(let intent) = stimulus.kind { intent.name } else { nil }
        guard let name = updated?.name ?? present else {
            return ("a dialog needs an intent, and this answers none; give it an updated intent", detail: "")
        }
        guard let intent = intents[name] else { return ("\(name) has no route", detail: name.rawValue) }
        if let slot, intent.slot(slot) == nil {
            let slots = intent.slots.map { "'\($0.name)'" }.joined(separator: ", ")
            return (
                "\(name) has no slot '\(slot)'; its slots are the properties: \(slots.isEmpty ? "none" : slots)",
                detail: slot
            )
        }
        guard !intent.filling.isNone else {
            let example = slot.map { ": static let filling = SlotFilling(\(Self.question(for: $0)))" } ?? ""
            return ("\(name) has no dialog; declare its filling\(example)", detail: name.rawValue)
        }
        // Alexa knows all slots of an intent that has a dialog; the other devices ask again with the question.
        if let slot, intent.filling.questions(of: slot)?.questions.isEmpty != false {
            let advice = "give it one in the intent's filling: \(Self.question(for: slot))"
            return ("\(name) has no question for {\(slot)}; \(advice)", detail: slot)
        }
        return nil
    }

    /// The declaration of a slot that the skill asks for.
    private static func question(for slot: String) -> String { ".optional(\"\(slot)\", ask: \"...\")" }
}
#endif
