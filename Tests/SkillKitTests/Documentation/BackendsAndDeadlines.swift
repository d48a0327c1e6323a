import SkillKit
import Testing

// MARK: A conversation with a backend

protocol Forecasts: Sendable {
    func forecast(for city: String) async throws -> String
}

struct AskForecast: Intent {
    static let name: IntentName = "AskForecastIntent"
    static let samples: [Utterance] = ["the weather in {city}", "what about {city}", "{city}"]
    static let slotTypes = ["city": SlotType.city]
    var city: String
}

struct Weather: Conversation {
    enum State: String, ConversationState, CaseIterable { case start }
    enum Event: ConversationEvent { case opened, asked(AskForecast), left, confused, ended }

    static let start = State.start
    static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
        Route(AskForecast.self, Event.asked)
        Route(.stop, .left)
        Route(.cancel, .left)
    }

    // A bare city is an answer here.
    static func expected(in state: State.Kind) -> [IntentName] { [AskForecast.name] }

    var forecasts: any Forecasts

    func reply(to event: Event, in state: State, turn: Turn) async throws -> Reply<State> {
        switch (event, state) {
        case (.opened, _), (.confused, _): return .stay(.ask("The weather in which city?"))
        case (.asked(let question), _):
            turn.sayMeanwhile("Let me look at the sky.")
            let forecast = try await forecasts.forecast(for: question.city)
            return .stay(.tell("In \(question.city): \(forecast)"))
        case (.left, _): return .stay(.tell("Stay dry."))
        case (.ended, _): return .stay(.silent)
        }
    }

    func apology(for error: any Error, in state: State, turn: Turn) -> Response {
        .ask("The weather service doesn't answer. Which city shall I try instead?")
    }
}

// MARK: Over HTTP

struct ForecastService: Forecasts {
    struct ForecastError: LoggableError {
        var status: Int
        var description: String { "the weather service answered \(status)" }
    }

    let client: HTTPClient

    func forecast(for city: String) async throws -> String {
        let answer = try await client.send(.get("/forecast?city=\(city.percentEncoded)"), within: .seconds(2))
        guard answer.status == 200, let text = try JSON(reading: answer.body)["text"]?.string else {
            throw ForecastError(status: answer.status)
        }
        return text
    }
}

func makeWeather() -> Skill<Weather> {
    Skill(Weather(forecasts: ForecastService(client: HTTPClient(HTTPAddress(host: "10.0.0.7", port: 8000)))))
}

// MARK: Backends for tests

struct Sunny: Forecasts {
    func forecast(for city: String) -> String { "sunshine." }
}

struct Down: Forecasts {
    func forecast(for city: String) throws -> String { throw HTTPError.closed }
}

struct Late: Forecasts {
    func forecast(for city: String) async throws -> String {
        try await Task.sleep(for: .seconds(3600))
        return "sunshine."
    }
}

@Test func apologisesForALateService() async throws {
    var skill = Skill(Weather(forecasts: Late()))
    skill.turnLimit = .milliseconds(200)
    var dialog = Dialog(with: skill)
    try await dialog.launch()
    let answer = try await dialog.hear("lisbon")
    #expect(answer.plainText == "The weather service doesn't answer. Which city shall I try instead?")
}

@Test func keepsEveryRuleWhateverTheServiceDoes() async throws {
    let plan = ExplorationPlan<Weather>(outcomes: ["down": Skill(Weather(forecasts: Down()))], turns: 1000)
    let exploration = try await Exploration(of: Skill(Weather(forecasts: Sunny())), plan)
    #expect(exploration.findings.isEmpty, "\(exploration)")
}

// MARK: A second-best answer

func forecast(for city: String, from service: any Forecasts, in turn: Turn) async throws -> String {
    guard turn.deadline.remaining > .seconds(1) else { return "no news." }
    return try await service.forecast(for: city)
}

// MARK: While a backend works

@Test func saysSomethingMeanwhile() async throws {
    var dialog = Dialog(with: Skill(Weather(forecasts: Sunny())))
    try await dialog.hear("what's the weather in lisbon")
    #expect(dialog.record?.meanwhile == ["<speak>Let me look at the sky.</speak>"])
}

#if HTTPS || Workbench
func remind(of tea: String, in turn: Turn) async throws -> Response {
    do {
        let order = ReminderOrder("Your \(tea) is ready.", in: turn.locale ?? "en-US", .after(.seconds(240)))
        _ = try await turn.alexa.createReminder(order)
        return .tell("I'll remind you in four minutes.")
    } catch {
        guard let card = error.consentCard else { throw error }
        return .tell("Please allow reminders in the Alexa app.").card(card)
    }
}
#endif
