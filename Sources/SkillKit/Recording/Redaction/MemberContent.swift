/// What a member of a message holds, by its name.
enum MemberContent: Sendable {
    /// A secret, wherever the member is.
    case secret(Secret)
    /// Nobody's words.
    case technical

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

    private static let technicals: [StaticString] = [
        "timestamp", "requestId", "sessionId", "applicationId", "type", "version", "locale", "authority", "apiEndpoint",
        "dialogRequestId", "correlationToken", "productId", "id", "url", "src", "source", "largeImageUrl",
        "smallImageUrl",
        "namespace", "name", "confirmationStatus",
    ]

    /// All members in buckets by their length and first byte, so that any other name is told in a few nanoseconds.
    private static let buckets: [[(name: StaticString, content: MemberContent)]] = {
        var buckets = [[(name: StaticString, content: MemberContent)]](repeating: [], count: 256)
        func add(_ name: StaticString, _ content: MemberContent) {
            buckets[bucket(name.utf8CodeUnitCount, name.utf8Start.pointee)].append((name, content))
        }
        for (secret, names) in members {
            for name in names { add(name, .secret(secret)) }
        }
        for name in technicals { add(name, .technical) }
        return buckets
    }()

    private static func bucket(_ count: Int, _ first: UInt8) -> Int { (count &* 31 &+ Int(first)) & 255 }

    /// What a member holds; `nil` for any other.
    static func of(_ name: UnsafeBufferPointer<UInt8>) -> MemberContent? {
        guard let first = name.first else { return nil }
        for (known, content) in buckets[bucket(name.count, first)] where known.utf8CodeUnitCount == name.count {
            if name.elementsEqual(UnsafeBufferPointer(start: known.utf8Start, count: name.count)) { return content }
        }
        return nil
    }
}
