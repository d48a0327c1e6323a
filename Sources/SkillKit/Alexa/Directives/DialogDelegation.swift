/// The intent that a dialog is about: what `Dialog.Delegate` and `Dialog.ConfirmIntent` hold.
public struct DialogDelegation: WirePart {
    /// The intent, with slots as the skill wants them; the present one unless given.
    public var updatedIntent: DirectedIntent?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("updatedIntent", \.updatedIntent)
}

/// Which slot is wanted: what `Dialog.ElicitSlot` holds.
public struct SlotElicitation: WirePart {
    /// The slot.
    public var slot: String?
    /// The intent, with slots as the skill wants them; the present one unless given.
    public var updatedIntent: DirectedIntent?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("slotToElicit", \.slot)
        .field("updatedIntent", \.updatedIntent)
}

/// Which slot is to be confirmed: what `Dialog.ConfirmSlot` holds.
public struct SlotConfirmation: WirePart {
    /// The slot.
    public var slot: String?
    /// The intent, with slots as the skill wants them; the present one unless given.
    public var updatedIntent: DirectedIntent?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("slotToConfirm", \.slot)
        .field("updatedIntent", \.updatedIntent)
}
