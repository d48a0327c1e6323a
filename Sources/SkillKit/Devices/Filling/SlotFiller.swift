/// Asks for what an intent lacks, and obeys a skill's dialog directives, as Alexa does for its devices.
struct SlotFiller: Sendable {
    private let declarations: [IntentName: IntentDeclaration]
    private let language: Language

    /// What comes next for an intent.
    enum Step: Sendable {
        /// The skill is sent it.
        case send(IntentRequest)
        /// The person is asked.
        case ask(Response, OpenDialog)
    }

    init(_ declarations: [IntentDeclaration], in language: Language) {
        self.declarations = Dictionary(declarations.map { ($0.name, $0) }) { first, _ in first }
        self.language = language
    }

    /// The declaration of an intent.
    func declaration(of intent: IntentName) -> IntentDeclaration? { declarations[intent] }

    /// An intent as it answers an open dialog: a yes to a question for one, slots added to those that it has.
    ///
    /// Anything else leaves the dialog, as it does on Alexa.
    func answer(_ request: IntentRequest, to open: OpenDialog?) -> IntentRequest {
        guard let open, request.dialogState == nil else { return request }
        var whole = open.request
        switch (request.name, open.question) {
        case (.yes, .slotConfirmation(let name)), (.no, .slotConfirmation(let name)):
            guard var slot = whole.slots[name] else { return request }
            slot.confirmationStatus = request.name == .yes ? .confirmed : .denied
            return whole.filling(slot)
        case (.yes, .intentConfirmation), (.no, .intentConfirmation):
            whole.confirmationStatus = request.name == .yes ? .confirmed : .denied
            return whole
        case (whole.name, _):
            for name in request.slots.names {
                if let slot = request.slots[filled: name] { whole = whole.filling(slot) }
            }
            return whole
        default: return request
        }
    }

    /// What comes first for an intent: the skill, unless the device asks by itself for what is missing.
    func begin(_ request: IntentRequest) -> Step {
        guard let intent = declarations[request.name], !intent.filling.isNone, request.dialogState != .completed else {
            return .send(request)
        }
        if intent.filling.delegation == .always { return next(request, intent) }
        var request = request
        if request.dialogState == nil { request.dialogState = .started }
        return .send(request)
    }

    /// What follows a response: `nil` if that is all, else what its directive asks for.
    /// - Parameters:
    ///   - response: The response.
    ///   - request: What it answers; `nil` for anything but an intent.
    /// - Returns: The next step. A step that asks only remembers what the skill asked.
    func follow(_ response: Response, to request: IntentRequest?) -> Step? {
        for directive in response.directives {
            guard case .dialog(let dialog) = directive.kind else { continue }
            switch dialog {
            case .elicitSlot(let part):
                return open(.slot(name: part.slot ?? ""), part.updatedIntent, request, response)
            case .confirmSlot(let part):
                return open(.slotConfirmation(name: part.slot ?? ""), part.updatedIntent, request, response)
            case .confirmIntent(let part): return open(.intentConfirmation, part.updatedIntent, request, response)
            case .delegate(let part):
                guard let intent = part.updatedIntent ?? request.map(DirectedIntent.init), let name = intent.name,
                    let declaration = declarations[name]
                else { return nil }
                return next(OpenDialog(intent: intent, question: .intentConfirmation).request, declaration)
            case .delegateRequest, .updateDynamicEntities: continue
            }
        }
        return nil
    }

    private func open(
        _ question: OpenDialog.Question,
        _ updated: DirectedIntent?,
        _ request: IntentRequest?,
        _ response: Response
    ) -> Step? {
        guard !response.endsSession, let intent = updated ?? request.map(DirectedIntent.init) else { return nil }
        return .ask(response, OpenDialog(intent: intent, question: question))
    }

    /// The next question, or the complete intent.
    private func next(_ request: IntentRequest, _ intent: IntentDeclaration) -> Step {
        var request = request
        request.slots.language = language
        for questions in intent.filling.slots {
            guard let declared = intent.slot(questions.slot) else { continue }
            let question = OpenDialog.Question.slot(name: questions.slot)
            guard let slot = request.slots[filled: questions.slot], slot.confirmationStatus != .denied else {
                guard questions.isRequired, !questions.questions.isEmpty else { continue }
                return ask(questions.questions, question, request.filling(Slot(questions.slot, spoken: nil)))
            }
            guard declared.isUnderstood(slot) else {
                let wordings = questions.unknown(declared, in: language)
                if wordings.isEmpty { continue }
                let empty = request.filling(Slot(questions.slot, spoken: nil))
                return ask(wordings, question, empty, naming: request.slots)
            }
            if let broken = questions.validations.first(where: { !$0.holds(for: slot, of: declared.type) }) {
                return ask(broken.questions, .slot(name: questions.slot), request)
            }
            if !questions.confirmations.isEmpty, slot.confirmationStatus != .confirmed {
                return ask(questions.confirmations, .slotConfirmation(name: questions.slot), request)
            }
        }
        let status = request.confirmationStatus ?? ConfirmationStatus.none
        // Nobody agrees to what the skill won't understand.
        let isUnderstood = intent.slots.allSatisfy { slot in
            request.slots[filled: slot.name].map(slot.isUnderstood) ?? true
        }
        if !intent.filling.confirmations.isEmpty, status == .none, isUnderstood {
            return ask(intent.filling.confirmations, .intentConfirmation, request)
        }
        request.dialogState = .completed
        return .send(request)
    }

    /// Asks; `heard` are the slots that the wordings name, if not the request's.
    private func ask(
        _ wordings: [String],
        _ question: OpenDialog.Question,
        _ request: IntentRequest,
        naming heard: Slots? = nil
    ) -> Step {
        let texts = wordings.map { Speech(text: Self.text($0, heard ?? request.slots)) }
        let response = Response.ask(texts.first ?? "", reprompt: texts.dropFirst().first)
        return .ask(response, OpenDialog(intent: DirectedIntent(request), question: question))
    }

    /// A question with the words of slots in place of their names.
    private static func text(_ wording: String, _ slots: Slots) -> String {
        wording.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { place, piece in
            guard place > 0 else { return String(piece) }
            let name = piece.prefix { $0 != "}" }
            return (slots[String(name)]?.each.compactMap(\.spoken).joined(separator: ", ") ?? "")
                + piece.dropFirst(name.count + 1)
        }.joined()
    }
}

extension SlotDeclaration {
    /// Whether words mean something to the slot; to one that takes any words, all do.
    func isUnderstood(_ slot: Slot) -> Bool {
        isOpen || slot.each.allSatisfy { $0.meaning(as: type) != nil }
    }
}
