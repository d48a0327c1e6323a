/// What was said for a slot, one value or a list of them: `slotValue` of a slot.
public struct SpokenValue: WireObject {
    /// `Simple` for one value, `List` for several.
    public var type: String?
    /// The words of a single value, as they were heard.
    public var value: String?
    /// What each authority made of the words.
    public var resolutions: Resolutions?
    /// The values of a list, which may be lists themselves.
    public var values: [SpokenValue]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("value", \.value)
        .field("resolutions", \.resolutions)
        .field("values", \.values)

    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) { try self.init(nested: scanned) }

    /// The words of a single value, also where they came as a number.
    var spoken: String? { value ?? members["value"]?.spokenWords }

    /// A list of values that came as a plain array; `nil` for anything else.
    init?(list: JSON) {
        guard case .array(let elements) = list else { return nil }
        type = "List"
        values = elements.map { element in
            var value = SpokenValue()
            value.type = "Simple"
            value.value = element.spokenWords ?? element["value"]?.spokenWords
            return value
        }
    }

    /// The single values in it, in the order in which they were said.
    public var singles: [SpokenValue] { values.map { $0.flatMap(\.singles) } ?? [self] }
}
