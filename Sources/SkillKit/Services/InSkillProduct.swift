#if HTTPS || Workbench
/// Something that a skill sells, and whether the person has it: `InSkillProduct`.
public struct InSkillProduct: WireObject {
    /// Its identifier; `productId` on the wire.
    public var id: String?
    /// The name that the skill's maker gave it.
    public var referenceName: String?
    /// Its name in the person's language.
    public var name: String?
    /// Its type.
    public var type: ProductType?
    /// What it is, in the person's language.
    public var summary: String?
    /// `PURCHASABLE` or `NOT_PURCHASABLE`.
    public var purchasable: String?
    /// `ENTITLED` or `NOT_ENTITLED`; see ``isEntitled``.
    public var entitled: String?
    /// Why the person has it, such as `PURCHASED`.
    public var entitlementReason: String?
    /// How many of a consumable the person has.
    public var activeEntitlementCount: Int?
    /// `TEST` or `LIVE`.
    public var purchaseMode: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    /// Whether the person has it.
    public var isEntitled: Bool { entitled == "ENTITLED" }

    /// Whether the person can buy it.
    public var isPurchasable: Bool { purchasable == "PURCHASABLE" }

    public static let fields = WireFields<Self>()
        .field("productId", \.id)
        .field("referenceName", \.referenceName)
        .field("name", \.name)
        .field("type", \.type)
        .field("summary", \.summary)
        .field("purchasable", \.purchasable)
        .field("entitled", \.entitled)
        .field("entitlementReason", \.entitlementReason)
        .field("activeEntitlementCount", \.activeEntitlementCount)
        .field("purchaseMode", \.purchaseMode)
}

/// A page of a skill's products: `InSkillProductsResponse`.
public struct InSkillProducts: WireObject {
    /// The products; `inSkillProducts` on the wire.
    public var products: [InSkillProduct]?
    /// Whether there are more.
    public var isTruncated: Bool?
    /// Names the next page.
    public var nextToken: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("inSkillProducts", \.products)
        .field("isTruncated", \.isTruncated)
        .field("nextToken", \.nextToken)
}

/// What kind of product it is: `type`.
public struct ProductType: OpenVocabulary {
    /// For as long as it is paid for.
    public static let subscription: Self = "SUBSCRIPTION"
    /// Forever.
    public static let entitlement: Self = "ENTITLEMENT"
    /// Until it is used up.
    public static let consumable: Self = "CONSUMABLE"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
#endif
