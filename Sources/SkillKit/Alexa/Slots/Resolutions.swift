/// How the authorities for a slot's type resolved the words: `resolutions` of a slot.
public struct Resolutions: Sendable, Hashable {
    /// One look-up for each authority, in the order received; `resolutionsPerAuthority` on the wire.
    public var authorities: [ResolutionAuthority]
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON]

    /// Creates resolutions.
    public init(_ authorities: [ResolutionAuthority]) {
        self.authorities = authorities
        members = [:]
    }
}

extension Resolutions {
    /// The combined result of the look-ups; `nil` if there were none.
    ///
    /// A match wins, a dynamic authority's before a static one's; then a failure, because the failed look-up might have matched.
    func outcome(of spoken: String) -> SlotOutcome? {
        if let match {
            let values = match.values.filter(\.isNamed)
            return values.count == 1 ? .matched(values[0], spoken: spoken) : .ambiguous(values, spoken: spoken)
        }
        if let failure = authorities.first(where: { $0.code != .match && $0.code != .noMatch }) {
            return .failed(failure.code, spoken: spoken)
        }
        return authorities.isEmpty ? nil : .unmatched(spoken: spoken)
    }
}

extension Resolutions {
    /// The look-up whose values count; `nil` if none found any.
    var match: ResolutionAuthority? {
        let matches = authorities.filter { $0.code == .match && $0.values.contains(where: \.isNamed) }
        return matches.first(where: \.isDynamic) ?? matches.first
    }
}

extension ResolvedValue {
    /// Whether it has a name or an identifier; a value without both says nothing.
    fileprivate var isNamed: Bool { !name.isEmpty || id?.isEmpty == false }
}

extension Resolutions: Codable {
    private static let name: MemberKey = "resolutionsPerAuthority"

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        authorities = try container.decodeIfPresent([ResolutionAuthority].self, forKey: Self.name) ?? []
        members = try container.members(besides: [Self.name.stringValue])
        container.keepEmpty(Self.name, [], when: authorities.isEmpty, in: &members)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        if !authorities.isEmpty { try container.encode(authorities, forKey: Self.name) }
    }
}
