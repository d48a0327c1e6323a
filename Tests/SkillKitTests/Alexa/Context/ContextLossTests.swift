import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Whatever a device sends in a context, it comes back as it came.
@Suite struct ContextLossTests {
    /// A type of the context, that is read and written.
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var through: @Sendable (Data) throws -> JSON

        init<Value: Codable & Sendable>(_ type: Value.Type) {
            testDescription = "\(type)"
            through = { try wire(JSONDecoder().decode(Value.self, from: $0)) }
        }
    }

    static let rows = [
        Row(APLDocumentState.self), Row(APLPresentation.self), Row(APLViewport.self), Row(ActiveExperiment.self),
        Row(AdvertisingState.self), Row(AppDirectLaunch.self), Row(AppLinkState.self), Row(Application.self),
        Row(AuthenticationConfidence.self), Row(AuthenticationPolicy.self), Row(AutomotiveState.self),
        Row(CharacterViewport.self), Row(ComponentEntity.self), Row(ComponentTags.List.self),
        Row(ComponentTags.ListItem.self), Row(ComponentTags.Media.self), Row(ComponentTags.Pager.self),
        Row(ComponentTags.Scrollable.self), Row(ComponentTags.self), Row(Context.System.self), Row(Context.self),
        Row(ContinuousViewportSize.self), Row(CurrentViewport.self), Row(Device.self), Row(DiscreteViewportSize.self),
        Row(DisplayState.self), Row(ExperimentationState.self), Row(ExtensionsState.self),
        Row(Geolocation.Altitude.self), Row(Geolocation.Coordinate.self), Row(Geolocation.Heading.self),
        Row(Geolocation.Speed.self), Row(Geolocation.self), Row(InstalledPackage.self), Row(InterSegment.self),
        Row(InterfaceRuntime.self), Row(InterfaceSupport.self), Row(LocationServices.self),
        Row(PackageManagerState.self), Row(PermissionScope.self), Row(Person.self), Row(PlaybackState.self),
        Row(PresentationContext.self), Row(PresentationState.self), Row(SupportedInterfaces.self),
        Row(SystemUnit.self), Row(TypedViewport.self), Row(User.self), Row(UserPermissions.self), Row(Viewport.self),
        Row(ViewportConfiguration.self), Row(ViewportExperience.self), Row(ViewportSize.self),
        Row(ViewportVideo.self), Row(VisibleComponent.self),
    ]

    @Test(arguments: rows)
    func anyMembersComeBack(_ row: Row) throws {
        for seed in 0..<20 as Range<UInt64> {
            var generator = SeededNumbers(seed: seed)
            let json = generator.contextMembers(depth: 2)
            let back = try row.through(bytes(of: json))
            #expect(back == json, "seed \(seed)")
        }
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func contextsWithOddMembersComeBackThroughBytes(_ seed: UInt64) throws {
        var generator = SeededNumbers(seed: seed)
        let context = generator.contextMembers(depth: 4)
        let json: JSON = ["version": "1.0", "request": ["type": "Tea.Spilt"], "context": context]
        let envelope = try RequestEnvelope<TeaConversation.State>(bytes: bytes(of: json))
        #expect(try wire(envelope) == json, "seed \(seed)")
    }
}

extension SeededNumbers {
    /// An object of names that a context has, with values that fit some of them.
    fileprivate mutating func contextMembers(depth: Int) -> JSON {
        var members: [String: JSON] = [:]
        for _ in 0..<Int.random(in: 0...16, using: &self) {
            if let name = AmazonsNames.all.randomElement(using: &self) {
                members[name] = contextValue(depth: depth - 1)
            }
        }
        members["type"] = contextWord()
        return .object(members)
    }

    private mutating func contextWord() -> JSON? {
        let words: [JSON?] = [
            nil, "APL", "APLT", "DISCRETE", "CONTINUOUS", "Alexa.Presentation.APL", "HUB", "STOPPED", "", .null, 5,
        ]
        return words.randomElement(using: &self) ?? nil
    }

    private mutating func contextValue(depth: Int) -> JSON {
        switch Int.random(in: 0..<(depth > 0 ? 11 : 6), using: &self) {
        case 0: json(depth: 1)
        case 1: .bool(.random(using: &self))
        case 2: .integer(.random(in: -3...2000, using: &self))
        case 3: .number(Double(Int.random(in: -20...20, using: &self)) + 0.5)
        case 4: contextWord() ?? "word"
        case 5: .string(text())
        case 6, 7: .array((0..<Int.random(in: 0...3, using: &self)).map { _ in contextValue(depth: depth - 1) })
        default: contextMembers(depth: depth)
        }
    }
}
