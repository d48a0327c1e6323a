import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What devices really send has a name in our types, wherever it has one in Amazon's.
@Suite(.enabled(if: Corpus.isAtHand, "the recorded traffic is not at hand"))
struct RecordedContextTests {
    /// Written by hand in a test of some project, and of another type than Alexa sends.
    private static let odd: Set<Leftover> = [
        Leftover(type: "ViewportExperience", name: "arcMinuteWidth"),
        Leftover(type: "ViewportExperience", name: "arcMinuteHeight"),
    ]

    @Test(arguments: Corpus.files(in: "requests"))
    func nothingThatAmazonNamesIsLeftOver(_ file: URL) throws {
        let envelope = try RequestEnvelope<TeaConversation.State>(bytes: Data(contentsOf: file))
        guard let context = try envelope.context.decoded() else { return }
        var leftovers = Leftovers()
        leftovers.note(context)
        for leftover in leftovers.found.subtracting(Self.odd) {
            let names = try #require(AmazonsNames.byType[leftover.type], "\(leftover.type) is in no list")
            #expect(!names.contains(leftover.name), "\(leftover.type).\(leftover.name) in \(file.lastPathComponent)")
        }
    }

    @Test func seesWhatIsLeftOver() throws {
        let text = #"{"System":{"device":{"supportedInterfaces":{"Display":{"templateVersion":1}}}},"Viewport":5}"#
        var leftovers = Leftovers()
        leftovers.note(try decode(Context.self, text))
        let expected: Set = [
            Leftover(type: "InterfaceSupport", name: "templateVersion"), Leftover(type: "Context", name: "Viewport"),
        ]
        #expect(leftovers.found == expected)
    }
}

/// A member that a type has only kept.
private struct Leftover: Hashable { var type: String, name: String }

/// The members that the parts of a context have only kept, because they have no name for them or expect another type.
private struct Leftovers {
    var found: Set<Leftover> = []

    private mutating func keep<Part: WireObject>(_ part: Part?) {
        for name in (part?.members ?? [:]).keys where part?.members[name] != .null {
            found.insert(Leftover(type: "\(Part.self)", name: name))
        }
    }

    mutating func note(_ context: Context) {
        keep(context)
        note(context.system)
        keep(context.audioPlayer)
        keep(context.automotive)
        keep(context.display)
        note(context.geolocation)
        note(context.viewport)
        for viewport in context.viewports ?? [] { note(viewport) }
        keep(context.presentation)
        for case .apl(let presentation) in context.presentation?.contexts ?? [] {
            keep(presentation)
            note(presentation.document)
        }
        note(context.apl)
        keep(context.extensions)
        keep(context.packages)
        for package in context.packages?.installedPackages ?? [] { keep(package) }
        keep(context.appLink)
        keep(context.appLink?.directLaunch)
        keep(context.experimentation)
        for experiment in context.experimentation?.activeExperiments ?? [] { keep(experiment) }
        keep(context.advertising)
    }

    private mutating func note(_ system: Context.System?) {
        keep(system)
        keep(system?.application)
        keep(system?.user)
        keep(system?.user?.permissions)
        for scope in (system?.user?.permissions?.scopes ?? [:]).values { keep(scope) }
        keep(system?.device)
        let interfaces = system?.device?.supportedInterfaces
        for name in (interfaces?.members ?? [:]).keys {
            found.insert(Leftover(type: "SupportedInterfaces", name: name))
        }
        for support in (interfaces?.interfaces ?? [:]).values {
            keep(support)
            keep(support.runtime)
        }
        keep(system?.person)
        keep(system?.person?.confidence)
        keep(system?.unit)
    }

    private mutating func note(_ geolocation: Geolocation?) {
        keep(geolocation)
        keep(geolocation?.coordinate)
        keep(geolocation?.altitude)
        keep(geolocation?.heading)
        keep(geolocation?.speed)
        keep(geolocation?.locationServices)
    }

    private mutating func note(_ viewport: Viewport?) {
        keep(viewport)
        for experience in viewport?.experiences ?? [] { keep(experience) }
        keep(viewport?.video)
    }

    private mutating func note(_ viewport: TypedViewport) {
        switch viewport {
        case .apl(let viewport):
            keep(viewport)
            keep(viewport.configuration)
            keep(viewport.configuration?.current)
            keep(viewport.configuration?.current?.video)
            switch viewport.configuration?.current?.size {
            case .discrete(let size): keep(size)
            case .continuous(let size): keep(size)
            case .other, nil: break
            }
        case .aplt(let viewport):
            keep(viewport)
            for segment in viewport.interSegments ?? [] { keep(segment) }
        case .other: break
        }
    }

    private mutating func note(_ document: APLDocumentState?) {
        keep(document)
        for component in document?.components ?? [] { note(component) }
    }

    private mutating func note(_ component: VisibleComponent) {
        keep(component)
        for entity in component.entities ?? [] { keep(entity) }
        keep(component.tags)
        keep(component.tags?.list)
        keep(component.tags?.listItem)
        keep(component.tags?.media)
        keep(component.tags?.pager)
        keep(component.tags?.scrollable)
        for child in component.children ?? [] { note(child) }
    }
}
