/// What belongs to an `IntentRequest`: the intent that the person's words matched.
public struct IntentRequest: WirePart {
    /// The intent's name.
    public var name: IntentName
    /// Its slots.
    public var slots: Slots
    /// Whether the person confirmed the intent.
    public var confirmationStatus: ConfirmationStatus?
    /// How far Alexa's dialog management has come.
    public var dialogState: DialogState?
    /// Members of `intent` that this version doesn't know, kept unchanged.
    public var members: [String: JSON]

    /// Creates an intent as Alexa sends it.
    public init(
        _ name: IntentName,
        slots: Slots = Slots(),
        confirmationStatus: ConfirmationStatus? = ConfirmationStatus.none,
        dialogState: DialogState? = nil
    ) {
        self.name = name
        self.slots = slots
        self.confirmationStatus = confirmationStatus
        self.dialogState = dialogState
        members = [:]
    }

    /// Creates an intent without a name, which no skill has.
    public init() { self.init("", confirmationStatus: nil) }

    static let fields = WireFields<Self>()
        .field("intent", \.intent)
        .field("dialogState", \.dialogState)
}

extension IntentRequest {
    /// The object `intent`; `dialogState` is next to it, in the request.
    struct Intent: CodableWireValue {
        var request: IntentRequest

        init(_ request: IntentRequest) { self.request = request }

        init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
            var reader = try WireReader(scanned)
            request = IntentRequest(
                try reader.required("name"),
                slots: reader.ifFits("slots") ?? Slots(),
                confirmationStatus: reader.ifFits("confirmationStatus")
            )
            request.members = reader.undeclared()
            request.members.keepEmpty("slots", .object([:]), when: request.slots.isBlank, in: reader)
        }

        func write(to writer: inout JSONWriter) {
            writer.object { writer in
                writer.members(request.members)
                writer.member("confirmationStatus", ifPresent: request.confirmationStatus)
                writer.member("name", request.name)
                if !request.slots.isBlank { writer.member("slots", request.slots) }
            }
        }
    }

    /// The object `intent`; none without a name.
    fileprivate var intent: Intent? {
        get { name.rawValue.isEmpty ? nil : Intent(self) }
        set {
            guard let read = newValue?.request else { return }
            (name, slots, confirmationStatus, members) = (read.name, read.slots, read.confirmationStatus, read.members)
        }
    }
}

/// Whether the person confirmed an intent or a slot: `confirmationStatus`.
public struct ConfirmationStatus: OpenVocabulary {
    /// Nobody asked.
    public static let none: Self = "NONE"
    /// They said yes.
    public static let confirmed: Self = "CONFIRMED"
    /// They said no.
    public static let denied: Self = "DENIED"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// How far Alexa's dialog management has come with an intent: `dialogState` of an intent request.
public struct DialogState: OpenVocabulary {
    /// The first request of the dialog.
    public static let started: Self = "STARTED"
    /// Slots or confirmations are still wanted.
    public static let inProgress: Self = "IN_PROGRESS"
    /// All required slots are filled and confirmed.
    public static let completed: Self = "COMPLETED"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
