/// An intent that is being filled, and what was asked last: what Alexa remembers between two turns of a dialog.
struct OpenDialog: Sendable, Hashable, Codable {
    /// What the next answer is taken for.
    enum Question: Sendable, Hashable, Codable {
        /// The words of a slot.
        case slot(name: String)
        /// Yes or no to a slot.
        case slotConfirmation(name: String)
        /// Yes or no to the intent.
        case intentConfirmation
    }

    /// The intent as far as it is filled.
    var intent: DirectedIntent
    /// What was asked.
    var question: Question

    /// The slot that was asked for; `nil` if the question was one for yes or no.
    var slot: String? { if case .slot(let name) = question { name } else { nil } }

    /// The intent as the next request has it.
    var request: IntentRequest {
        var request = IntentRequest(
            intent.name ?? "",
            slots: intent.slots ?? Slots(),
            confirmationStatus: intent.confirmationStatus ?? ConfirmationStatus.none,
            dialogState: .inProgress
        )
        request.members = intent.members
        return request
    }
}

extension IntentRequest {
    /// The same request with a slot filled that is not confirmed yet.
    func filling(_ slot: Slot) -> Self {
        var copy = self
        copy.slots = slots.with(slot)
        return copy
    }
}
