import SkillKit
import Testing

@testable import MovieSkill

/// Every event in every state has an answer that leads on, or takes leave.
@Suite struct EveryEventTests {
    private static let skill = makeMovieSkill(recommender: Films.recommender)
    private static let memory = MovieState.Memory(said: Line(.welcome))
    private static let states: [MovieState] = [
        .start,
        .asking(memory: memory),
        .offering(
            offer: .init(liked: Films.harbour.id, current: Films.lighthouse.id, upcoming: [Films.storm.id]),
            memory: .init(said: Line(.nextOffer, offer: Films.lighthouse.id), offered: [Films.lighthouse.id])
        ),
        // The last of a list.
        .offering(
            offer: .init(liked: Films.harbour.id, current: Films.storm.id, upcoming: []),
            memory: .init(said: Line(.nextOffer, offer: Films.storm.id), offered: [Films.storm.id])
        ),
        .choosing(choice: .init(films: [Films.harbour.id, Films.storm.id]), memory: memory),
        .confirming(film: Films.harbour.id, memory: memory),
        // Of another catalogue, in which these films are not.
        .offering(
            offer: .init(liked: FilmID(rawValue: 77), current: FilmID(rawValue: 88), upcoming: [FilmID(rawValue: 99)]),
            memory: .init(said: Line(.nextOffer, offer: FilmID(rawValue: 88)))
        ),
        .choosing(choice: .init(films: [FilmID(rawValue: 77), FilmID(rawValue: 88)]), memory: memory),
        .choosing(choice: .init(films: []), memory: memory),
        .confirming(film: FilmID(rawValue: 77), memory: memory),
    ]

    private static func intent(_ name: IntentName, _ title: String? = nil) -> Request.Kind {
        .intent(IntentRequest(name, slots: title.map { Slots([Slot("MovieName", spoken: $0)]) } ?? Slots()))
    }

    private static let goesOn: [Request.Kind] = [
        .launch, intent(RecommendMovie.name, "The Harbour"), intent(RecommendMovie.name, "no such film"),
        intent(RecommendMovie.name, ""), intent(RecommendMovie.name), intent(MoreRecommendations.name),
        intent(Steer.name), intent(Choose.name), intent(Describe.name), intent("HistoryIntent"),
        intent(Dislike.name), intent(Dislike.name, "The Harbour"), intent(SeenIt.name),
        intent(SeenIt.name, "The Harbour"),
        intent(SurpriseMe.name),
        intent(.next), intent(.previous), intent(.yes), intent(.help), intent(.repeat), intent(.startOver),
        intent(.fallback), intent("SomeOtherIntent"), .other(type: "Display.ElementSelected"),
    ]
    private static let questions: [Request.Kind] =
        FilmQuestion.allCases.flatMap { [intent($0.intent), intent($0.intent, "The Harbour")] }
        + Remark.allCases.map { intent($0.intent) }
    private static let leaves: [Request.Kind] = [intent(.stop), intent(.cancel), intent(.navigateHome)]

    @Test(arguments: states, goesOn + questions)
    func asksSomethingAndListens(in state: MovieState, to kind: Request.Kind) async throws {
        var dialog = Dialog(with: Self.skill, state: state)
        let response = try await dialog.send(kind)
        #expect(response.session == .listens)
        #expect(
            response.plainText.contains("?") || response.plainText.contains("Give me a movie"),
            "\(response.plainText)"
        )
        #expect(response.reprompt?.speech?.plainText.contains("?") == true)
        #expect(dialog.state != nil)
    }

    @Test(arguments: states, leaves)
    func takesLeave(in state: MovieState, to kind: Request.Kind) async throws {
        var dialog = Dialog(with: Self.skill, state: state)
        let response = try await dialog.send(kind)
        #expect(response.endsSession)
        #expect(response.plainText.contains("Goodbye"))
    }

    @Test(arguments: states)
    func takesNoAsTheEndOfAnOfferAndElseGoesOn(in state: MovieState) async throws {
        var dialog = Dialog(with: Self.skill, state: state)
        let response = try await dialog.send(Self.intent(.no))
        switch state {
        case .start, .asking, .choosing, .confirming: #expect(response.session == .listens)
        case .offering: #expect(response.endsSession)
        }
    }

    @Test(arguments: states)
    func wishesFunWithTheFilmThatIsAccepted(in state: MovieState) async throws {
        var dialog = Dialog(with: Self.skill, state: state)
        let response = try await dialog.send(Self.intent(Accept.name))
        switch state {
        case .start, .asking, .choosing, .confirming: #expect(response.session == .listens)
        case .offering(let offer, _) where Films.recommender.film(offer.current) == nil:
            #expect(response.session == .listens, "the film has gone")
        case .offering:
            // An end that fits, with a way on: a person may want another for tomorrow.
            #expect(response.session == .listens && response.plainText.hasPrefix("Enjoy "))
            #expect(try await dialog.say(.no).endsSession)
        }
    }

    @Test(arguments: states)
    func isSilentWhereNobodyListens(in state: MovieState) async throws {
        for kind: Request.Kind in [
            .sessionEnded(SessionEndedRequest(reason: .error, error: .init(type: "INVALID_RESPONSE", message: nil))),
            .other(type: "AudioPlayer.PlaybackStarted"), .other(type: "PlaybackController.NextCommandIssued"),
            .other(type: "System.ExceptionEncountered"),
        ] {
            var dialog = Dialog(with: Self.skill, state: state)
            #expect(try await dialog.send(kind) == .silent)
            if case .sessionEnded = kind {
                #expect(dialog.state == nil, "a session that is over remembers nothing")
            } else {
                #expect(dialog.state == state)
            }
        }
    }

    @Test func helpsOtherwiseInEachKindOfState() async throws {
        var texts: Set<String> = []
        for state in Self.states {
            var dialog = Dialog(with: Self.skill, state: state)
            texts.insert(try await dialog.say(.help).plainText)
        }
        #expect(texts.count >= MovieState.Kind.allCases.count - 1, "\(texts)")
    }
}
