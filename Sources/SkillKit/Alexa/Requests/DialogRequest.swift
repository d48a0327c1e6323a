/// What Alexa Conversations asks of a skill.
public enum DialogRequest: Sendable, Hashable {
    /// `Dialog.InputRequest`: something was said in a dialog that the skill delegated
    case input(DialogInput)
    /// `Dialog.API.Invoked`: a dialog calls one of the skill's functions
    case apiInvoked(DialogAPICall)
}

extension DialogRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Dialog.InputRequest", input),
        WireType("Dialog.API.Invoked", apiInvoked),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .input(let part): ("Dialog.InputRequest", part)
        case .apiInvoked(let part): ("Dialog.API.Invoked", part)
        }
    }
}

/// What was said in a dialog: the content of `Dialog.InputRequest`.
public struct DialogInput: WirePart {
    /// Its name and slots.
    public var input: DialogUtterance?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("input", \.input)
}

/// Something said in a dialog: `input`.
public struct DialogUtterance: WireObject {
    /// What it is called in the dialog's definition.
    public var name: String?
    /// Its slots.
    public var slots: Slots?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("name", \.name)
        .field("slots", \.slots)
}

/// Which of the skill's functions a dialog calls: the content of `Dialog.API.Invoked`.
public struct DialogAPICall: WirePart {
    /// The function and its arguments.
    public var call: DialogAPIRequest?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("apiRequest", \.call)
}

/// A call of a skill's function: `apiRequest`.
public struct DialogAPIRequest: WireObject {
    /// The function's name.
    public var name: String?
    /// Its arguments, by their names.
    public var arguments: [String: JSON]?
    /// The slots that they came from.
    public var slots: [String: JSON]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("name", \.name)
        .field("arguments", \.arguments)
        .field("slots", \.slots)
}
