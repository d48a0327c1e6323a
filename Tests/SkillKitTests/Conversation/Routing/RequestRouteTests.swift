import SkillKit
import Testing

@Suite struct RequestRouteTests {
    enum Event: ConversationEvent, Hashable {
        case opened, ended, unheard(SlotError), other(Request)
        case player(AudioPlayerRequest), touched(APLRequest), enabled(SkillEventRequest), resumed, spilt(type: String)
    }

    private static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: Event.other) {
        Route(.audioPlayer, Event.player)
        Route(.apl) { .touched($0) }
        Route(.skillEvent, Event.enabled)
        Route(.sessionResumed) { _ in .resumed }
        Route(.other("Tea.Spilt")) { .spilt(type: $0.type) }
        Route(ChooseSize.self) { _ in .opened }
    }

    /// A request of a type, with nothing else in it.
    private static func request(_ type: String) throws -> Request {
        try decode(Request.self, #"{"type":"\#(type)","requestId":"1","token":"t","offsetInMilliseconds":5}"#)
    }

    @Test func givesARouteWhatItsFamilyHolds() throws {
        let request = try Self.request("AudioPlayer.PlaybackStarted")
        guard case .audioPlayer(let player) = request.kind else { throw SlotError.missing(slot: "player") }
        #expect(Self.router.event(for: request) == .player(player))
        #expect(Self.router.event(for: try Self.request("Tea.Spilt")) == .spilt(type: "Tea.Spilt"))
        #expect(Self.router.event(for: try Self.request("SessionResumedRequest")) == .resumed)
    }

    @Test(arguments: ["Tea.Drunk", "PlaybackController.NextCommandIssued", "Alexa.Presentation.HTML.Message"])
    func givesWhatHasNoRouteToOtherwise(_ type: String) throws {
        let request = try Self.request(type)
        #expect(Self.router.event(for: request) == .other(request))
    }

    @Test func givesSlotsThatMakeNoSenseToOtherwiseUnlessTheyAreAsked() {
        let request = Request(.intent(IntentRequest(ChooseSize.name)))
        #expect(Self.router.event(for: request) == .other(request))
    }

    @Test func declaresIntentsOnly() {
        #expect(Self.router.declarations.map(\.name) == [ChooseSize.name])
        #expect(Self.router.routes.map(\.name) == [nil, nil, nil, nil, nil, ChooseSize.name])
    }

    @Test func stopsTheProgramWhenRequestsHaveTwoRoutes() async {
        await #expect(processExitsWith: .exitCode(70)) {
            _ = IntentRouter<Int>(launch: 0, ended: 0, otherwise: 0) {
                Route(.audioPlayer) { _ in 1 }
                Route(.audioPlayer) { _ in 2 }
            }
        }
    }
}
