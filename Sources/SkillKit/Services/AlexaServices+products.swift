#if HTTPS || Workbench
/// What the skill sells, and what of it the person has. No permission is needed.
extension AlexaServices {
    private static let skill = "/v1/users/~current/skills/~current"

    /// The skill's products, a page of them at a time.
    /// - Parameters:
    ///   - filter: Which of them.
    ///   - page: The ``InSkillProducts/nextToken`` of the page before; the first page unless given.
    ///   - count: The most products of a page, 1 to 100.
    /// - Returns: A page.
    /// - Throws: Why there is no answer.
    public func products(
        _ filter: ProductFilter = ProductFilter(),
        page: String? = nil,
        count: Int? = nil
    ) async throws(AlexaServiceError) -> InSkillProducts {
        let query: [(String, String?)] = [
            ("purchasable", filter.isPurchasable.map { $0 ? "PURCHASABLE" : "NOT_PURCHASABLE" }),
            ("entitled", filter.isEntitled.map { $0 ? "ENTITLED" : "NOT_ENTITLED" }),
            ("productType", filter.type?.rawValue), ("nextToken", page), ("maxResults", count.map { "\($0)" }),
        ]
        let parts = query.compactMap { name, value in value.map { "\(name)=\($0.percentEncoded)" } }
        let target = "\(Self.skill)/inSkillProducts" + (parts.isEmpty ? "" : "?\(parts.joined(separator: "&"))")
        return try await answer("products", localized(.get(target)), needing: [])
    }

    /// A product.
    /// - Throws: Why there is no answer.
    public func product(_ id: String) async throws(AlexaServiceError) -> InSkillProduct {
        let target = "\(Self.skill)/inSkillProducts/\(id.percentEncoded)"
        return try await answer("product", localized(.get(target)), needing: [])
    }

    /// Whether the person lets anybody buy by voice.
    /// - Throws: Why there is no answer.
    public func allowsVoicePurchases() async throws(AlexaServiceError) -> Bool {
        let target = "\(Self.skill)/settings/voicePurchasing.enabled"
        return try await answer("voice purchases", .get(target), needing: [])
    }

    /// The request for names and summaries in the person's language.
    private func localized(_ request: HTTPRequest) -> HTTPRequest {
        var request = request
        request.fields["Accept-Language"] = turn.locale?.rawValue
        return request
    }
}

/// Which of a skill's products are asked for; all unless something is set.
public struct ProductFilter: Sendable, Hashable {
    /// Whether the person can buy them.
    public var isPurchasable: Bool?
    /// Whether the person has them.
    public var isEntitled: Bool?
    /// Their type.
    public var type: ProductType?

    /// Creates a filter.
    public init(isPurchasable: Bool? = nil, isEntitled: Bool? = nil, type: ProductType? = nil) {
        self.isPurchasable = isPurchasable
        self.isEntitled = isEntitled
        self.type = type
    }
}
#endif
