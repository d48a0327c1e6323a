import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Test func answersHomeAssistant() async throws {
    let bridge = WireBridge(.homeAssistant, to: Skill(Pizza()), called: "pizza place")
    let message = #"{"text": "a small pizza", "language": "en", "conversation_id": "c-1"}"#
    let answer = try JSON(reading: #require(await bridge.answer(Data(message.utf8)).first))
    #expect(answer["response"]?["speech"]?["plain"]?["speech"] == "A small pizza. Shall I order it?")
    #expect(answer["continue_conversation"] == true)
}

@Test func answersWords() async throws {
    let device = TextDevice(Skill(Pizza()), user: "ada", locale: "en-GB")
    let answer = try await device.hear("a small pizza")
    #expect(answer.speech == "A small pizza. Shall I order it?")
    #expect(answer.listening)
}

/// Expects of each film what its director's films had on the whole.
struct DirectorForecaster: Forecaster {
    var stars: [String: [String: Double]]

    func forecast(of option: ForecastOption) -> Forecast {
        Forecast(option.name, scores: stars[option.features["director"] ?? ""] ?? [:])
    }

    func learn(from outcome: ForecastOutcome) {}
}

@Test func forecastsBeforeAThingActs() async throws {
    let wire = ForecastMessage.Wire(
        thing: "Studio",
        questions: "ask",
        outcomes: "tell",
        name: "title",
        outcome: "stars"
    )
    let forecaster = DirectorForecaster(stars: ["Ann Field": ["7": 0.5, "8": 0.5], "Bo Stone": ["4": 1]])
    var round = ForecastRound([
        ForecastOption("The Ship", ["director": "Bo Stone"]), ForecastOption("The Road", ["director": "Ann Field"]),
    ])
    for option in round.missing {
        let question = ForecastMessage.question(option).message(on: wire)
        for update in try await forecaster.answer(question, on: wire) {
            // What the shadow makes of the update for the thing.
            let delta: JSON = ["state": update.body["state"]?["desired"] ?? .null]
            for case .forecast(let forecast) in try ForecastMessage.reading(
                DeviceMessage(delta, topic: wire.delta),
                on: wire
            ) {
                round.take(forecast)
            }
        }
    }
    #expect(round.best?.name == "The Road")
}
