#if Workbench
/// The shape of a stored state, ignoring which things it names and how many.
///
/// States of one shape mostly behave alike, so an exploration looks at a state of every shape first: that leads it into
/// every corner long before it has seen each film in each place.
indirect enum StateShape: Hashable, Sendable {
    case nothing
    case bool(Bool)
    /// Below zero, zero, one, or more.
    case number(Int)
    case text(isEmpty: Bool)
    /// None, one, or more, and their shapes.
    case list(Int, of: Set<StateShape>)
    case members([String: StateShape])

    init(_ json: JSON) {
        switch json {
        case .null: self = .nothing
        case .bool(let bool): self = .bool(bool)
        case .integer(let number): self = .number(min(max(number, -1), 2))
        case .number, .long: self = .number(2)
        case .string(let text): self = .text(isEmpty: text.isEmpty)
        case .array(let elements): self = .list(min(elements.count, 2), of: Set(elements.map(StateShape.init)))
        case .object(let members): self = .members(members.mapValues(StateShape.init))
        }
    }
}
#endif
