/// An intent with its slots as Swift properties.
///
/// Declare the name, the sample utterances and the properties; `Decodable` synthesis does the rest. An optional property
/// may go unfilled; any other must be said. A property is a ``SlotValue``: a `String`, an `Int`, a ``SlotOutcome``, an
/// enum of strings, a type of your own. `CodingKeys` carry the interaction model's spelling where it differs.
///
/// ```swift
/// struct OrderTea: Intent {
///     static let name: IntentName = "OrderTeaIntent"
///     static let samples: [Utterance] = ["a {size} {tea}", "I'd like {tea}"]
///     static let slotTypes = ["tea": SlotType("Tea", values: [.init("earl grey"), .init("sencha")])]
///     var tea: String
///     var size: Size?
/// }
/// ```
public protocol Intent: IntentSlots {
    /// The intent's name in the interaction model.
    static var name: IntentName { get }
    /// What a person may say to express it, with the slots in braces.
    static var samples: [Utterance] { get }
}

/// The slots of an intent as Swift properties.
///
/// Most skills need only ``Intent``. Where several intents differ only in their names and samples, declare
/// their slots once, and route each with ``Route/init(_:slots:samples:_:)``.
public protocol IntentSlots: Decodable, Sendable {
    /// The types of the slots whose properties don't imply one, by the slots' names: those of a `String`, a list of
    /// strings or a ``SlotOutcome``.
    ///
    /// None unless declared.
    static var slotTypes: [String: SlotType] { get }

    /// How slots are asked for until the intent is complete; nothing is asked unless declared.
    static var filling: SlotFilling { get }
}

extension IntentSlots {
    public static var slotTypes: [String: SlotType] { [:] }
    public static var filling: SlotFilling { .none }
}
