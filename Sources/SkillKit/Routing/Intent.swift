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
public protocol Intent: Decodable, Sendable {
    /// The intent's name in the interaction model.
    static var name: IntentName { get }
    /// What a person may say for it, with the slots in braces.
    static var samples: [Utterance] { get }
    /// The types of the slots whose properties do not tell them, a `String`, a list of them or a ``SlotOutcome``, by
    /// the slots' names.
    ///
    /// None unless declared.
    static var slotTypes: [String: SlotType] { get }
}

extension Intent {
    public static var slotTypes: [String: SlotType] { [:] }
}
