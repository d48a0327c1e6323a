/// Directives of interfaces that have but one.
public enum OtherInterfaceDirective: Sendable, Hashable {
    /// `Alexa.Advertisement.InjectAds`: play advertisements after the stream
    case injectAds(AdInjection)
    /// `Alexa.SmartVision.SnapshotProvider.GetSnapshotDirective`: take a picture with a camera
    case getSnapshot(SnapshotOrder)
    /// `Conversations.ResetContext`: forget what Alexa Conversations knows
    case resetConversation
    /// `Navigation.Assistance.AnnounceRoadRegulation`: say the rules of the road ahead
    case announceRoadRegulation
}

extension OtherInterfaceDirective: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Alexa.Advertisement.InjectAds", injectAds),
        WireType("Alexa.SmartVision.SnapshotProvider.GetSnapshotDirective", getSnapshot),
        WireType("Conversations.ResetContext", .resetConversation),
        WireType("Navigation.Assistance.AnnounceRoadRegulation", .announceRoadRegulation),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .injectAds(let part): ("Alexa.Advertisement.InjectAds", part)
        case .getSnapshot(let part): ("Alexa.SmartVision.SnapshotProvider.GetSnapshotDirective", part)
        case .resetConversation: ("Conversations.ResetContext", NoPart())
        case .announceRoadRegulation: ("Navigation.Assistance.AnnounceRoadRegulation", NoPart())
        }
    }
}

/// After which stream advertisements are played: the content of `Alexa.Advertisement.InjectAds`.
public struct AdInjection: WirePart {
    /// The stream's token.
    public var expectedPreviousToken: String?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("expectedPreviousToken", \.expectedPreviousToken)
}

/// What picture is wanted: the content of `Alexa.SmartVision.SnapshotProvider.GetSnapshotDirective`.
public struct SnapshotOrder: WirePart {
    /// Whether a new one is better than one that is there.
    public var prefersOnDemand: Bool?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("preferOnDemandSnapshot", \.prefersOnDemand)
}
