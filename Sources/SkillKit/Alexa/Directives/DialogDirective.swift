/// Something for Alexa's dialog management to do.
///
/// A response has at most one, besides dynamic entities.
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

/// The intent that a dialog is about: what `Dialog.Delegate` and `Dialog.ConfirmIntent` hold.
public struct DialogDelegation: WirePart {
    /// The intent, with slots as the skill wants them; the present one unless given.
    public var updatedIntent: DirectedIntent?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("updatedIntent", \.updatedIntent)
}

/// Which slot is wanted: the content of `Dialog.ElicitSlot`.
public struct SlotElicitation: WirePart {
    /// The slot.
    public var slot: String?
    /// The intent, with slots as the skill wants them; the present one unless given.
    public var updatedIntent: DirectedIntent?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("slotToElicit", \.slot)
        .field("updatedIntent", \.updatedIntent)
}

/// Which slot to confirm: the content of `Dialog.ConfirmSlot`.
public struct SlotConfirmation: WirePart {
    /// The slot.
    public var slot: String?
    /// The intent, with slots as the skill wants them; the present one unless given.
    public var updatedIntent: DirectedIntent?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("slotToConfirm", \.slot)
        .field("updatedIntent", \.updatedIntent)
}

/// To whom the dialog is handed, and for how long: the content of `Dialog.DelegateRequest`.
public struct DialogRequestDelegation: WirePart {
    /// `AMAZON.Conversations` or `skill`.
    public var target: String?
    /// For how long.
    public var period: DelegationPeriod?
    /// The request to begin with.
    public var updatedRequest: JSON?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("target", \.target)
        .field("period", \.period)
        .field("updatedRequest", \.updatedRequest)
}

/// For how long a dialog is handed over: `period`.
public struct DelegationPeriod: WireObject {
    /// `EXPLICIT_RETURN` or `NEXT_TURN`.
    public var until: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("until", \.until)
}

/// An intent as a skill sends it: `updatedIntent`.
public struct DirectedIntent: WireObject {
    /// Its name.
    public var name: IntentName?
    /// Whether it counts as confirmed.
    public var confirmationStatus: ConfirmationStatus?
    /// All its slots.
    public var slots: Slots?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    /// Creates an intent with unfilled slots, to begin another dialog.
    public init(_ name: IntentName) {
        self.name = name
        confirmationStatus = ConfirmationStatus.none
        slots = Slots()
    }

    /// Creates an intent from the received one, to send it back with changes.
    public init(_ request: IntentRequest) {
        name = request.name
        confirmationStatus = request.confirmationStatus
        slots = request.slots
        members = request.members
    }

    public static let fields = WireFields<Self>()
        .field("name", \.name)
        .field("confirmationStatus", \.confirmationStatus)
        .field("slots", \.slots)

    /// The same intent with other words in a slot, or none; the resolutions of the former words are dropped.
    public func slot(_ name: String, _ words: String?, _ status: ConfirmationStatus = .none) -> Self {
        var copy = self
        copy.slots = (slots ?? Slots()).with(Slot(name, spoken: words, confirmationStatus: status))
        return copy
    }

    /// The same intent, confirmed or not.
    public func confirmation(_ status: ConfirmationStatus) -> Self {
        var copy = self
        copy.confirmationStatus = status
        return copy
    }
}
