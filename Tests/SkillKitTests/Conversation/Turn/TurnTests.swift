import SkillKit
import Testing

@Suite struct TurnTests {
    private func turn(session: Session?, context: Context?) -> Turn {
        Turn(request: Request(.launch), session: session, context: LazyContext(context))
    }

    private let session = Session(
        isNew: true,
        id: "s",
        application: Application(id: "session's"),
        user: User(id: "session's user")
    )
    private let context = Context(
        system: .init(application: Application(id: "context's"), user: User(id: "context's user"))
    )

    @Test func takesIdentifiersFromTheSession() throws {
        let turn = turn(session: session, context: context)
        #expect(try turn.applicationID() == "session's")
        #expect(try turn.userID() == "session's user")
    }

    @Test func takesIdentifiersFromTheContextOtherwise() throws {
        for session in [
            nil, Session(isNew: nil, id: nil), Session(isNew: nil, id: nil, application: Application(id: nil)),
        ] {
            let turn = turn(session: session, context: context)
            #expect(try turn.applicationID() == "context's")
            #expect(try turn.userID() == "context's user")
        }
    }

    @Test func hasNoIdentifiersWhereThereAreNone() throws {
        for context in [nil, Context(system: nil), Context(system: .init())] {
            let turn = turn(session: nil, context: context)
            #expect(try turn.applicationID() == nil)
            #expect(try turn.userID() == nil)
        }
    }

    @Test func knowsNothingWhereTheContextSaysNothing() {
        let turn = Turn(request: Request(.launch, locale: nil), session: nil, context: LazyContext(nil))
        #expect(turn.locale == nil)
        #expect(turn.user == nil && turn.person == nil && turn.device == nil)
        #expect(!turn.supports(.apl))
    }

    @Test func hasItsContextAtHand() {
        var device = Device(id: "kitchen")
        device.supportedInterfaces = [.apl]
        var system = Context.System(user: User(id: "ada"), device: device)
        system.person = Person(id: "byron")
        var context = Context()
        context.system = system
        let turn = Turn(request: Request(.launch, locale: "de-DE"), session: nil, context: LazyContext(context))
        #expect(turn.locale == "de-DE")
        #expect(turn.user?.id == "ada")
        #expect(turn.person?.id == "byron")
        #expect(turn.device?.id == "kitchen")
        #expect(turn.supports(.apl) && !turn.supports(.audioPlayer))
    }
}
