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

extension Resolutions: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        var reader = try WireReader(scanned)
        authorities = try reader.ifPresent("resolutionsPerAuthority") ?? []
        members = reader.undeclared()
        members.keepEmpty("resolutionsPerAuthority", [], when: authorities.isEmpty, in: reader)
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.members(members)
            if !authorities.isEmpty { writer.member("resolutionsPerAuthority", authorities) }
        }
    }
}
