extension Directive {
    /// Plays advertisements after a stream: `Alexa.Advertisement.InjectAds`.
    public static func injectAds(after token: String) -> Self {
        var injection = AdInjection()
        injection.expectedPreviousToken = token
        return Self(.single(.injectAds(injection)))
    }

    /// Takes a picture with a camera: `Alexa.SmartVision.SnapshotProvider.GetSnapshotDirective`.
    public static func getSnapshot(prefersOnDemand: Bool) -> Self {
        var order = SnapshotOrder()
        order.prefersOnDemand = prefersOnDemand
        return Self(.single(.getSnapshot(order)))
    }

    /// Lets Alexa Conversations forget what it knows: `Conversations.ResetContext`.
    public static let resetConversation = Self(.single(.resetConversation))

    /// Says the rules of the road ahead: `Navigation.Assistance.AnnounceRoadRegulation`.
    public static let announceRoadRegulation = Self(.single(.announceRoadRegulation))
}
