/// What a person may let a skill know or do: one of the `permissions` of a card that asks for it.
public struct Permission: OpenVocabulary {
    /// The device's whole address.
    public static let address: Self = "read::alexa:device:all:address"
    /// The device's country and postal code.
    public static let countryAndPostalCode: Self = "read::alexa:device:all:address:country_and_postal_code"
    /// The account's full name.
    public static let name: Self = "alexa::profile:name:read"
    /// The account's given name.
    public static let givenName: Self = "alexa::profile:given_name:read"
    /// The account's e-mail address.
    public static let email: Self = "alexa::profile:email:read"
    /// The account's mobile telephone number.
    public static let mobileNumber: Self = "alexa::profile:mobile_number:read"
    /// The household's lists.
    public static let readLists: Self = "read::alexa:household:list"
    /// Changes of the household's lists.
    public static let writeLists: Self = "write::alexa:household:list"
    /// The skill's own reminders.
    public static let reminders: Self = "alexa::alerts:reminders:skill:readwrite"
    /// The skill's own timers.
    public static let timers: Self = "alexa::alerts:timers:skill:readwrite"
    /// Where a device that moves is.
    public static let geolocation: Self = "alexa::devices:all:geolocation:read"

    /// The word on a card.
    public let rawValue: String

    /// Wraps any word, as it is on a card.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The word in `skill.json`, where four of them have another.
    var manifestName: String {
        switch self {
        case .address: "alexa::devices:all:address:full:read"
        case .countryAndPostalCode: "alexa:devices:all:address:country_and_postal_code:read"
        case .readLists: "alexa::household:lists:read"
        case .writeLists: "alexa::household:lists:write"
        default: rawValue
        }
    }
}
