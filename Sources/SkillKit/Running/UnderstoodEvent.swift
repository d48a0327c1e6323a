#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A line that `understand` wrote, as an event: `{"confidence","intent","slots","utterance"}`.
enum UnderstoodEvent {
    /// The request envelope of a line; `nil` if it is not such a line.
    /// - Parameters:
    ///   - line: The line.
    ///   - state: The type of the skill's state; a new session has no state.
    ///   - locale: The locale unless the line has one.
    /// - Returns: The envelope.
    static func envelope<State: ConversationState>(of line: Data, _ state: State.Type, locale: LocaleName?) -> Data? {
        // The members are in alphabetical order, and no envelope has this one.
        guard line.starts(with: Data(#"{"confidence":"#.utf8)), let json = try? JSON(reading: line),
            json["utterance"]?.string != nil, let intent = json["intent"]?.string
        else { return nil }
        var slots: [Slot] = []
        if case .object(let members)? = json["slots"] { slots = members.compactMap { Slot($0.key, json: $0.value) } }
        let request = IntentRequest(IntentName(rawValue: intent), slots: Slots(slots))
        let heard = Heard(
            .intent(request),
            session: "lines",
            locale: json["locale"]?.string.map(LocaleName.init) ?? locale
        )
        let attributes = SessionAttributes<State>()
        return try? Wire.encode(heard.envelope(.intent(request), isNew: true, attributes: attributes))
    }
}
