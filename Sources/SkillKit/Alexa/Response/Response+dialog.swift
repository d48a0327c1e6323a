/// Forms of a response that leave a part of the dialog to Alexa.
///
/// All of them keep the session open; a response that ends it has no such form.
extension Response {
    /// Asks for a slot, and takes what is said next as its value: `Dialog.ElicitSlot`.
    /// - Parameters:
    ///   - slot: The slot's name.
    ///   - speech: What is said.
    ///   - reprompt: What is said if the person stays silent; the same again unless given.
    ///   - intent: The updated intent, with all its slots; unchanged unless given.
    /// - Returns: The response.
    public static func elicit(
        slot: String,
        asking speech: Speech,
        reprompt: Speech? = nil,
        updating intent: DirectedIntent? = nil
    ) -> Self {
        var elicitation = SlotElicitation()
        elicitation.slot = slot
        elicitation.updatedIntent = intent
        return ask(speech, reprompt: reprompt).directive(Directive(.dialog(.elicitSlot(elicitation))))
    }

    /// Asks whether a slot is right, and takes what is said next as yes or no: `Dialog.ConfirmSlot`.
    /// - Parameters:
    ///   - slot: The slot's name.
    ///   - speech: What is said.
    ///   - reprompt: What is said if the person stays silent; the same again unless given.
    ///   - intent: The updated intent, with all its slots; unchanged unless given.
    /// - Returns: The response.
    public static func confirm(
        slot: String,
        asking speech: Speech,
        reprompt: Speech? = nil,
        updating intent: DirectedIntent? = nil
    ) -> Self {
        var confirmation = SlotConfirmation()
        confirmation.slot = slot
        confirmation.updatedIntent = intent
        return ask(speech, reprompt: reprompt).directive(Directive(.dialog(.confirmSlot(confirmation))))
    }

    /// Asks whether the whole intent is right, and takes what is said next as yes or no: `Dialog.ConfirmIntent`.
    /// - Parameters:
    ///   - speech: What is said.
    ///   - reprompt: What is said if the person stays silent; the same again unless given.
    ///   - intent: The updated intent, with all its slots; unchanged unless given.
    /// - Returns: The response.
    public static func confirmIntent(
        asking speech: Speech,
        reprompt: Speech? = nil,
        updating intent: DirectedIntent? = nil
    ) -> Self {
        var confirmation = DialogDelegation()
        confirmation.updatedIntent = intent
        return ask(speech, reprompt: reprompt).directive(Directive(.dialog(.confirmIntent(confirmation))))
    }

    /// Lets Alexa go on with the dialog, with the prompts of the interaction model: `Dialog.Delegate`.
    ///
    /// It has no speech, because Alexa refuses speech with it.
    /// - Parameter intent: The updated intent, with all its slots; unchanged unless given. For
    ///   another intent than the present one, that intent's dialog begins.
    /// - Returns: The response.
    public static func delegate(updating intent: DirectedIntent? = nil) -> Self {
        var delegation = DialogDelegation()
        delegation.updatedIntent = intent
        return Self(directives: [Directive(.dialog(.delegate(delegation)))], session: .listens)
    }

    /// Hands the dialog to Alexa Conversations, or back to the skill: `Dialog.DelegateRequest`.
    /// - Parameters:
    ///   - target: Who takes it over.
    ///   - period: For how long.
    ///   - request: What it begins with: an `IntentRequest` or a `Dialog.InputRequest`; `updatedRequest` on the wire.
    /// - Returns: The response.
    public static func delegate(
        to target: DialogTarget,
        until period: DelegationEnd = .explicitReturn,
        request: JSON? = nil
    ) -> Self {
        var delegation = DialogRequestDelegation()
        delegation.target = target.rawValue
        delegation.period = DelegationPeriod()
        delegation.period?.until = period.rawValue
        delegation.updatedRequest = request
        return Self(directives: [Directive(.dialog(.delegateRequest(delegation)))], session: .listens)
    }
}

/// Who takes a dialog over: `target` of `Dialog.DelegateRequest`.
public enum DialogTarget: String, Sendable, Hashable {
    /// Alexa Conversations.
    case conversations = "AMAZON.Conversations"
    /// The skill itself.
    case skill
}

/// For how long a dialog is handed over: `until` in the `period` of `Dialog.DelegateRequest`.
public enum DelegationEnd: String, Sendable, Hashable {
    /// Until it is handed back.
    case explicitReturn = "EXPLICIT_RETURN"
    /// For one turn.
    case nextTurn = "NEXT_TURN"
}
