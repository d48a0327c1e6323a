/// A kind of thing that a recording must not hold.
enum Secret: String, Sendable, CaseIterable {
    case user, person, device, household, token, email, phone, address
    /// Where somebody is: a number, of which only whole degrees are kept.
    case location

    /// Members that hold one, by their names, wherever they stand in a message.
    private static let members: [(Secret, [StaticString])] = [
        (.user, ["userId", "ownerId", "customerId", "fullName", "givenName", "familyName", "nickName"]),
        (.person, ["personId"]),
        (
            .device,
            [
                "deviceId", "persistentEndpointId", "endpointId", "gadgetId", "targetGadgets", "serialNumber",
                "gadgetIds",
            ]
        ),
        (.household, ["unitId", "persistentUnitId", "householdId", "listId", "listItemIds", "parentListId"]),
        (
            .token,
            [
                "accessToken", "apiAccessToken", "consentToken", "refreshToken", "idToken", "alertToken",
                "authorization",
                "billingAgreementId", "amazonOrderReferenceId", "code", "password", "secret", "clientSecret",
            ]
        ),
        (.email, ["email", "emailAddress", "buyerEmail"]),
        (.phone, ["phone", "phoneNumber", "mobileNumber", "telephone", "faxNumber", "buyerPhone"]),
        (
            .address,
            [
                "streetAddress", "addressLine", "addressLine1", "addressLine2", "addressLine3", "houseNumber",
                "postalCode", "zipCode", "city", "locality", "districtOrCounty", "postOfficeBoxNumber",
            ]
        ),
        (.location, ["latitudeInDegrees", "longitudeInDegrees", "altitudeInMeters", "latitude", "longitude"]),
    ]

    /// The members in buckets by their length and first byte, to tell in a few nanoseconds that a name is none of them.
    private static let buckets: [[(StaticString, Secret)]] = {
        var buckets = [[(StaticString, Secret)]](repeating: [], count: 256)
        for (secret, names) in members {
            for name in names { buckets[bucket(name.utf8CodeUnitCount, name.utf8Start.pointee)].append((name, secret)) }
        }
        return buckets
    }()

    private static func bucket(_ count: Int, _ first: UInt8) -> Int { (count &* 31 &+ Int(first)) & 255 }

    /// The kind of secret that a member holds; `nil` for any other member.
    static func held(by name: UnsafeBufferPointer<UInt8>) -> Secret? {
        guard let first = name.first else { return nil }
        for (known, secret) in buckets[bucket(name.count, first)] where known.utf8CodeUnitCount == name.count {
            if name.elementsEqual(UnsafeBufferPointer(start: known.utf8Start, count: name.count)) { return secret }
        }
        return nil
    }

    /// The kind of secret that a member holds; `nil` for any other member.
    static func held(by name: String) -> Secret? {
        var name = name
        return name.withUTF8 { held(by: $0) }
    }

    /// The kind that an identifier of Amazon's is of; `nil` if it identifies nobody: a skill, a session, a request.
    static func kind(of id: Substring) -> Secret? {
        let kinds: [(String, Secret)] = [
            ("amzn1.ask.account.", .user), ("amzn1.account.", .user), ("amzn1.ask.person.", .person),
            ("amzn1.ask.device.", .device), ("amzn1.ask.household.", .household), ("amzn1.ask.unit.", .household),
            ("amzn1.alexa.unit.", .household), ("amzn1.alexa.endpoint.", .device), ("amzn1.endpoint.", .device),
            ("amzn1.alexa.", .household), ("amzn1.echo-sdk-account.", .user), ("amzn1.HomeAutomation", .household),
        ]
        return kinds.first { id.hasPrefix($0.0) && id.count > $0.0.count }?.1
    }
}
