#if HTTPS || Workbench
extension AlexaServices {
    /// The device's address, as the person entered it in the companion app; needs ``Permission/address``.
    /// - Returns: The address; `nil` if none was entered.
    /// - Throws: Why there is no answer.
    public func address() async throws(AlexaServiceError) -> DeviceAddress? {
        let target = try device("/v1/devices/", "/settings/address")
        return try await call("address", .get(target), needing: [.address])
    }

    /// The device's country and postal code; needs ``Permission/countryAndPostalCode``.
    /// - Returns: An address with these two; `nil` if none was entered.
    /// - Throws: Why there is no answer.
    public func countryAndPostalCode() async throws(AlexaServiceError) -> DeviceAddress? {
        let target = try device("/v1/devices/", "/settings/address/countryAndPostalCode")
        return try await call("country and postal code", .get(target), needing: [.countryAndPostalCode])
    }

    /// The name of the device's time zone, such as `Europe/Berlin`; needs no permission.
    /// - Returns: The name; `nil` if it is not set.
    /// - Throws: Why there is no answer.
    public func timeZone() async throws(AlexaServiceError) -> String? {
        let target = try device("/v2/devices/", "/settings/System.timeZone")
        return try await call("time zone", .get(target), needing: [])
    }

    /// A target with the device's identifier in it.
    private func device(_ start: String, _ end: String) throws(AlexaServiceError) -> String {
        guard let id = turn.device?.id else { throw .noDevice }
        return start + id.percentEncoded + end
    }
}

/// A device's address, as the person entered it: `Address` and `ShortAddress` of the device address service.
public struct DeviceAddress: WireObject {
    /// The first line, such as a street and a number.
    public var addressLine1: String?
    /// The second line.
    public var addressLine2: String?
    /// The third line.
    public var addressLine3: String?
    /// The city.
    public var city: String?
    /// The district or county.
    public var districtOrCounty: String?
    /// The state or region.
    public var stateOrRegion: String?
    /// The postal code.
    public var postalCode: String?
    /// The country, as two letters of ISO 3166-1.
    public var countryCode: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("addressLine1", \.addressLine1)
        .field("addressLine2", \.addressLine2)
        .field("addressLine3", \.addressLine3)
        .field("city", \.city)
        .field("districtOrCounty", \.districtOrCounty)
        .field("stateOrRegion", \.stateOrRegion)
        .field("postalCode", \.postalCode)
        .field("countryCode", \.countryCode)
}
#endif
