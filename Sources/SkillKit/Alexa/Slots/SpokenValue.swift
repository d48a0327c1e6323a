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
        values = elements.map { SpokenValue(odd: $0) ?? SpokenValue() }
    }

    /// The values in a list or in words that came in a form other than Alexa's: `"heat"`, `["heat"]`, or a list with a
    /// member that is not a value; `nil` if there are no words in it.
    init?(odd value: JSON) {
        switch value {
        case .array: self.init(list: value)
        case .object(let members):
            guard let inner = members["values"] ?? members["value"] else { return nil }
            self.init(odd: inner)
        default:
            guard let words = value.spokenWords else { return nil }
            self.init()
            type = "Simple"
            self.value = words
        }
    }

    /// The single values in it, in the order in which they were said.
    public var singles: [SpokenValue] {
        let values = values ?? members["values"].flatMap { SpokenValue(odd: $0)?.values }
        return values.map { $0.flatMap(\.singles) } ?? [self]
    }
}
