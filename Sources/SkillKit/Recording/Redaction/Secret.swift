/// A kind of thing that a recording must not hold.
enum Secret: String, Sendable, CaseIterable {
    case user, person, device, household, token, email, phone, address
    /// Where somebody is: a number that is cut to whole degrees.
    case location

    /// The kind of secret that a member holds; `nil` for any other member.
    static func held(by name: String) -> Secret? {
        var name = name
        guard case .secret(let secret)? = name.withUTF8({ MemberContent.of($0) }) else { return nil }
        return secret
    }

    private static let kinds: [(StaticString, Secret)] = [
        ("amzn1.ask.account.", .user), ("amzn1.account.", .user), ("amzn1.ask.person.", .person),
        ("amzn1.ask.device.", .device), ("amzn1.ask.household.", .household), ("amzn1.ask.unit.", .household),
        ("amzn1.alexa.unit.", .household), ("amzn1.alexa.endpoint.", .device), ("amzn1.endpoint.", .device),
        ("amzn1.alexa.", .household), ("amzn1.echo-sdk-account.", .user), ("amzn1.HomeAutomation", .household),
    ]

    /// The kind of one of Amazon's identifiers; `nil` if it identifies no person: a skill, a session, a request.
    static func kind(of id: UnsafeBufferPointer<UInt8>) -> Secret? {
        guard id.first == UInt8(ascii: "a") else { return nil }
        for (prefix, kind) in kinds where id.count > prefix.utf8CodeUnitCount {
            let start = UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount)
            if id.starts(with: start) { return kind }
        }
        return nil
    }

    /// The kind of one of Amazon's identifiers; `nil` if it identifies no person.
    static func kind(of id: Substring) -> Secret? {
        var id = String(id)
        return id.withUTF8 { kind(of: $0) }
    }
}
