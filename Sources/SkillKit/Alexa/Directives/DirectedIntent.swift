/// An intent as a skill sends it: `updatedIntent`.
public struct DirectedIntent: WireObject {
    /// Its name.
    public var name: IntentName?
    /// Whether it counts as confirmed.
    public var confirmationStatus: ConfirmationStatus?
    /// All its slots.
    public var slots: Slots?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    /// Creates an intent whose slots nobody has filled, to begin another dialog.
    public init(_ name: IntentName) {
        self.name = name
        confirmationStatus = ConfirmationStatus.none
        slots = Slots()
    }

    /// Creates an intent as it came, to be sent back with changes.
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

    /// The same intent with other words in a slot, or none; what was made of the former words is forgotten.
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

extension Turn {
    /// The intent that the person's words matched, to be sent back with changes; `nil` for any other request.
    public var intent: DirectedIntent? {
        guard case .intent(let intent) = request.kind else { return nil }
        return DirectedIntent(intent)
    }
}
