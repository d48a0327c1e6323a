/// A language and a country: the `locale` of a request, such as `en-US`.
///
/// Not called after Foundation's `Locale`, which it is not: nothing but the name is in it.
public struct LocaleName: OpenVocabulary {
    /// English in the United States.
    public static let enUS: Self = "en-US"
    /// English in Britain.
    public static let enGB: Self = "en-GB"
    /// English in Australia.
    public static let enAU: Self = "en-AU"
    /// English in Canada.
    public static let enCA: Self = "en-CA"
    /// English in India.
    public static let enIN: Self = "en-IN"
    /// German in Germany.
    public static let deDE: Self = "de-DE"

    /// The name on the wire, with any sign between language and country.
    public let rawValue: String

    /// Wraps any name, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The code of the language alone, in lower case: `en`.
    public var languageCode: String { rawValue.prefix { $0 != "-" && $0 != "_" }.lowercased() }
}
