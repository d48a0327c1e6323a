/// What the authorities that know a slot's type made of the words: `resolutions` of a slot.
public struct Resolutions: Sendable, Hashable {
    /// One look-up an authority, in the order they came.
    public var authorities: [Authority]

    /// One authority's look-up.
    public struct Authority: Sendable, Hashable {
        /// The authority's name; one with `.er-authority.echo-sdk.dynamic` in it holds the dynamic entities.
        public var name: String?
        /// How the look-up ended.
        public var code: ResolutionCode
        /// The values that the words stand for, the best first.
        public var values: [ResolvedValue]

        /// Creates a look-up.
        public init(name: String?, code: ResolutionCode, values: [ResolvedValue] = []) {
            self.name = name
            self.code = code
            self.values = values
        }
    }

    /// Creates resolutions.
    public init(_ authorities: [Authority]) { self.authorities = authorities }
}

extension Resolutions {
    /// What the look-ups together say of the words, or `nil` when nobody looked.
    ///
    /// A match wins, a dynamic authority's before a static one's; then a failure, for who failed might have matched.
    func outcome(of spoken: String) -> SlotOutcome? {
        let matches = authorities.filter { $0.code == .match && !$0.values.isEmpty }
        let isDynamic = { (one: Authority) in one.name?.contains("echo-sdk.dynamic") == true }
        if let match = matches.first(where: isDynamic) ?? matches.first {
            return match.values.count == 1
                ? .matched(match.values[0], spoken: spoken) : .ambiguous(match.values, spoken: spoken)
        }
        if let failure = authorities.first(where: { $0.code != .match && $0.code != .noMatch }) {
            return .failed(failure.code, spoken: spoken)
        }
        return authorities.isEmpty ? nil : .unmatched(spoken: spoken)
    }
}

extension Resolutions: Codable {
    private enum CodingKeys: String, CodingKey { case resolutionsPerAuthority }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        authorities = try container.decodeIfPresent([Authority].self, forKey: .resolutionsPerAuthority) ?? []
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(authorities, forKey: .resolutionsPerAuthority)
    }
}

extension Resolutions.Authority: Codable {
    private enum CodingKeys: String, CodingKey { case authority, status, values }
    private struct Status: Codable { var code: ResolutionCode }
    private struct Wrapped: Codable { var value: ResolvedValue }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decodeIfPresent(String.self, forKey: .authority)
        code = try container.decode(Status.self, forKey: .status).code
        values = try container.decodeIfPresent([Wrapped].self, forKey: .values)?.map(\.value) ?? []
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(name, forKey: .authority)
        try container.encode(Status(code: code), forKey: .status)
        if !values.isEmpty { try container.encode(values.map(Wrapped.init), forKey: .values) }
    }
}
