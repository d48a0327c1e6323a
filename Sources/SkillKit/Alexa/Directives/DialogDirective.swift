/// Something for Alexa's dialog management to do.
///
/// A response has one at the most, besides dynamic entities.
public enum DialogDirective: Sendable, Hashable {
    /// `Dialog.Delegate`: go on with the dialog by itself
    case delegate(DialogDelegation)
    /// `Dialog.DelegateRequest`: hand the dialog to Alexa Conversations, or back
    case delegateRequest(DialogRequestDelegation)
    /// `Dialog.ElicitSlot`: take what is said next for a slot
    case elicitSlot(SlotElicitation)
    /// `Dialog.ConfirmSlot`: take what is said next as yes or no to a slot
    case confirmSlot(SlotConfirmation)
    /// `Dialog.ConfirmIntent`: take what is said next as yes or no to the intent
    case confirmIntent(DialogDelegation)
    /// `Dialog.UpdateDynamicEntities`: know more values of slots, for a while
    case updateDynamicEntities(DynamicEntities)
}

extension DialogDirective: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Dialog.Delegate", delegate),
        WireType("Dialog.DelegateRequest", delegateRequest),
        WireType("Dialog.ElicitSlot", elicitSlot),
        WireType("Dialog.ConfirmSlot", confirmSlot),
        WireType("Dialog.ConfirmIntent", confirmIntent),
        WireType("Dialog.UpdateDynamicEntities", updateDynamicEntities),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .delegate(let part): ("Dialog.Delegate", part)
        case .delegateRequest(let part): ("Dialog.DelegateRequest", part)
        case .elicitSlot(let part): ("Dialog.ElicitSlot", part)
        case .confirmSlot(let part): ("Dialog.ConfirmSlot", part)
        case .confirmIntent(let part): ("Dialog.ConfirmIntent", part)
        case .updateDynamicEntities(let part): ("Dialog.UpdateDynamicEntities", part)
        }
    }
}
