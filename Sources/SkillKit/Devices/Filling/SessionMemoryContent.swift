#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a device keeps of a session between two turns: the skill's attributes, and the dialog that is open.
struct SessionMemoryContent<State: ConversationState>: Sendable {
    /// What the skill remembers.
    var attributes = SessionAttributes<State>()
    /// The intent that is being filled; `nil` if none is.
    var open: OpenDialog?
    /// Whether the skill has been sent a request of the session.
    var isKnown = false

    /// The names of the members next to the attributes, which are not sent to the skill.
    private static var dialog: String { "skillkit-dialog" }
    private static var unknown: String { "skillkit-unknown" }

    /// Reads what was kept; empty if it is something else.
    init(_ memory: JSON?) {
        guard case .object(var members)? = memory else { return }
        isKnown = members.removeValue(forKey: Self.unknown) == nil
        if let dialog = members.removeValue(forKey: Self.dialog), let bytes = try? Wire.encode(dialog) {
            open = try? Wire.decode(OpenDialog.self, from: bytes)
        }
        if let bytes = try? Wire.encode(JSON.object(members)),
            let attributes = try? Wire.decode(SessionAttributes<State>.self, from: bytes)
        {
            self.attributes = attributes
        }
    }

    /// Creates what is kept.
    init(attributes: SessionAttributes<State>, open: OpenDialog?, isKnown: Bool) {
        (self.attributes, self.open, self.isKnown) = (attributes, open, isKnown)
    }

    /// What to keep.
    var json: JSON {
        get throws {
            guard case .object(var members) = try JSON(reading: Wire.encode(attributes)) else { return .null }
            if let open { members[Self.dialog] = try JSON(reading: Wire.encode(open)) }
            if !isKnown { members[Self.unknown] = true }
            return .object(members)
        }
    }
}
