/// What a person did with the skill itself: enabled or disabled it, changed its permissions, linked an account.
///
/// Nobody listens; Alexa sends it again when it fails.
public enum SkillEventRequest: Sendable, Hashable {
    /// `AlexaSkillEvent.SkillEnabled`: the skill was enabled
    case enabled(SkillEvent)
    /// `AlexaSkillEvent.SkillDisabled`: the skill was disabled
    case disabled(SkillEvent)
    /// `AlexaSkillEvent.SkillPermissionAccepted`: permissions were granted for the first time
    case permissionAccepted(SkillEvent)
    /// `AlexaSkillEvent.SkillPermissionChanged`: permissions were granted or withdrawn
    case permissionChanged(SkillEvent)
    /// `AlexaSkillEvent.SkillAccountLinked`: an account was linked
    case accountLinked(SkillEvent)
    /// `AlexaSkillEvent.ProactiveSubscriptionChanged`: subscriptions to proactive events changed
    case proactiveSubscriptionChanged(SkillEvent)
    /// `AlexaSkillEvent.NotificationSubscriptionChanged`: subscriptions to notifications changed
    case notificationSubscriptionChanged(SkillEvent)
}

extension SkillEventRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("AlexaSkillEvent.SkillEnabled", enabled),
        WireType("AlexaSkillEvent.SkillDisabled", disabled),
        WireType("AlexaSkillEvent.SkillPermissionAccepted", permissionAccepted),
        WireType("AlexaSkillEvent.SkillPermissionChanged", permissionChanged),
        WireType("AlexaSkillEvent.SkillAccountLinked", accountLinked),
        WireType("AlexaSkillEvent.ProactiveSubscriptionChanged", proactiveSubscriptionChanged),
        WireType("AlexaSkillEvent.NotificationSubscriptionChanged", notificationSubscriptionChanged),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .enabled(let part): ("AlexaSkillEvent.SkillEnabled", part)
        case .disabled(let part): ("AlexaSkillEvent.SkillDisabled", part)
        case .permissionAccepted(let part): ("AlexaSkillEvent.SkillPermissionAccepted", part)
        case .permissionChanged(let part): ("AlexaSkillEvent.SkillPermissionChanged", part)
        case .accountLinked(let part): ("AlexaSkillEvent.SkillAccountLinked", part)
        case .proactiveSubscriptionChanged(let part): ("AlexaSkillEvent.ProactiveSubscriptionChanged", part)
        case .notificationSubscriptionChanged(let part): ("AlexaSkillEvent.NotificationSubscriptionChanged", part)
        }
    }
}
