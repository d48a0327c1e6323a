import SkillKit
import Synchronization
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A thing that asks for forecasts, acts on the best, and tells what came of it.
@Suite struct ForecastTests {
    private static let wire = ForecastMessage.Wire(
        thing: "TeaMaker",
        questions: "tearequest",
        outcomes: "teaupdate",
        name: "title",
        outcome: "stars"
    )

    /// Expects more of hotter water, and counts what it has learnt.
    private final class Kettle: Forecaster {
        private let learnt = Mutex<[ForecastOutcome]>([])
        var outcomes: [ForecastOutcome] { learnt.withLock { $0 } }

        func forecast(of option: ForecastOption) -> Forecast {
            let degrees = option.features["degrees"].flatMap(Int.init) ?? 0
            return Forecast(option.name, scores: ["1": 1 - Double(degrees) / 100, "10": Double(degrees) / 100])
        }

        func learn(from outcome: ForecastOutcome) { learnt.withLock { $0.append(outcome) } }
    }

    private static func message(_ line: String) throws -> DeviceMessage {
        try DeviceMessage(line: Data(line.utf8), in: .topicAndDocument)
    }

    private static func line(_ message: ForecastMessage) -> String {
        String(decoding: message.message(on: wire).line, as: UTF8.self)
    }

    @Test func haveTheirFormOnTheWire() {
        let option = ForecastOption("Green", ["leaf": "sencha", "degrees": "70"])
        #expect(
            Self.line(.question(option)) == #"tearequest {"degrees":"70","leaf":"sencha","title":"Green"}"#
        )
        let outcome = ForecastMessage.outcome(ForecastOutcome(of: option, "7"))
        #expect(Self.line(outcome) == #"teaupdate {"degrees":"70","leaf":"sencha","stars":"7","title":"Green"}"#)
        let shadow = "$aws/things/TeaMaker/shadow/update"
        let forecast = Forecast("Green", scores: ["7": 0.66666, "2": 1.0 / 3, "9": .nan])
        #expect(
            Self.line(.forecast(forecast))
                == shadow
                + #" {"state":{"desired":{"forecasts":{"Green":{"label":"7","scores":{"2":0.3333,"7":0.6667,"9":0}}}}}}"#
        )
        #expect(Self.line(.taken(name: "Green")) == shadow + #" {"state":{"desired":{"forecasts":{"Green":null}}}}"#)
    }

    @Test(
        arguments: [
            (
                #"tearequest {"title":"Green","degrees":70,"leaf":null}"#,
                [.question(ForecastOption("Green", ["degrees": "70"]))]
            ),
            (
                #"teaupdate {"title":"Green","stars":7}"#,
                [.outcome(ForecastOutcome(of: ForecastOption("Green"), "7"))]
            ),
            (
                #"$aws/things/TeaMaker/shadow/update/delta {"version":3,"state":{"lamp":"on","forecasts":{"A":{"scores":{"1":1}},"B":null}}}"#,
                [.forecast(Forecast("A", scores: ["1": 1]))]
            ),
            (
                #"$aws/things/TeaMaker/shadow/update {"predictedLabel":"6","predictedScores":{"6":0.75011110305786133,"7":0.2}"#
                    + #","title":"Green"}"#,
                [.forecast(Forecast("Green", scores: ["6": 0.750111103057861, "7": 0.2], label: "6"))]
            ),
            (#"$aws/things/TeaMaker/shadow/update {"state":{"desired":{}}}"#, []),
            (#"$aws/things/Other/shadow/update/delta {"state":{"forecasts":{"A":5}}}"#, []), ("elsewhere {}", []),
        ] as [(String, [ForecastMessage])]
    )
    func areRead(_ line: String, _ expected: [ForecastMessage]) throws {
        let read = try ForecastMessage.reading(Self.message(line), on: Self.wire)
        guard case .forecast(let forecast)? = read.first, case .forecast(let wanted)? = expected.first else {
            #expect(read == expected)
            return
        }
        #expect(forecast.name == wanted.name && forecast.label == wanted.label && read.count == expected.count)
        for (label, score) in wanted.scores {
            #expect(abs((forecast.scores[label] ?? -1) - score) < 1e-9, "\(forecast)")
        }
    }

    @Test(arguments: [
        ("tearequest []", "the document is not an object"), ("tearequest {}", "'title' is missing"),
        (#"tearequest {"title":"A","leaf":["x"]}"#, "'leaf' is not a string or a number"),
        (#"teaupdate {"title":"A"}"#, "'stars' is missing"),
        (
            #"$aws/things/TeaMaker/shadow/update/delta {"state":{"forecasts":{"A":{"scores":{"1":2}}}}}"#,
            "'state.forecasts.A.scores.1' is not a number from 0 to 1"
        ),
        (
            #"$aws/things/TeaMaker/shadow/update/delta {"state":{"forecasts":{"A":5}}}"#,
            "'state.forecasts.A.scores' is missing"
        ),
    ])
    func sayWhatTheyLack(_ line: String, _ problem: String) throws {
        let message = try Self.message(line)
        let error = #expect(throws: InputError.self) { try ForecastMessage.reading(message, on: Self.wire) }
        #expect(error.map { "\($0)".contains(problem) } == true, "\(String(describing: error))")
    }

    /// The whole loop, with 36 options as in a grid of three times three times four.
    @Test func leadToTheBestOfManyOptions() async throws {
        let options = (0..<36).map { ForecastOption("Tea \($0)", ["degrees": "\(($0 * 7) % 36 + 40)"]) }
        let kettle = Kettle()
        var round = ForecastRound(options + [ForecastOption("Tea 3")])
        #expect(round.options == options && round.best == nil)
        // The shadow as the thing sees it: what is desired and not yet taken.
        var shadow: [String: JSON] = [:]
        for (number, option) in round.missing.enumerated() {
            let question = try Self.message(Self.line(.question(option)))
            for update in try await kettle.answer(question, on: Self.wire) {
                let forecasts = update.body["state"]?["desired"]?["forecasts"]
                shadow[option.name] = forecasts?[option.name]
            }
            // One forecast is lost on the way, and one comes twice.
            if number == 5 { shadow = [:] }
            let delta: JSON = ["state": ["forecasts": .object(shadow)]]
            for _ in 0..<(number == 9 ? 2 : 1) {
                let message = DeviceMessage(delta, topic: Self.wire.delta)
                for case .forecast(let forecast) in try ForecastMessage.reading(message, on: Self.wire) {
                    round.take(forecast)
                    shadow[forecast.name] = nil
                }
            }
            #expect(shadow.isEmpty)
        }
        #expect(round.missing == [options[5]])
        round.take(kettle.forecast(of: options[5]))
        #expect(!round.take(kettle.forecast(of: options[5])) && !round.take(Forecast("Coffee", scores: ["9": 1])))
        let best = try #require(round.best)
        #expect(best.features["degrees"] == "75")
        let told = ForecastMessage.outcome(ForecastOutcome(of: best, "8"))
        #expect(try await kettle.answer(Self.message(Self.line(told)), on: Self.wire) == [])
        #expect(kettle.outcomes == [ForecastOutcome(of: best, "8")])
    }

    @Test(
        arguments: [
            (["1": 0.5, "10": 0.5], 5.5), (["2": 0.2], 2), ([:], nil), (["1": 0], nil), (["good": 1], nil),
            (["nan": 1], nil),
        ] as [([String: Double], Double?)]
    )
    func expectTheMeanOfOutcomesInNumbers(_ scores: [String: Double], _ mean: Double?) {
        #expect(Forecast("A", scores: scores).expected == mean)
    }

    @Test func standDamage() throws {
        var numbers = SeededNumbers(seed: 11)
        let lines = [
            #"tearequest {"title":"Green","degrees":70}"#, #"teaupdate {"title":"Green","stars":7}"#,
            #"$aws/things/TeaMaker/shadow/update/delta {"state":{"forecasts":{"A":{"label":"1","scores":{"1":0.5,"2":0.5}}}}}"#,
        ]
        var read = 0
        for number in 0..<3000 {
            let damaged = numbers.mutation(of: Data(lines[number % lines.count].utf8))
            guard let message = try? DeviceMessage(line: damaged, in: .topicAndDocument) else { continue }
            for told in (try? ForecastMessage.reading(message, on: Self.wire)) ?? [] {
                let again = try ForecastMessage.reading(told.message(on: Self.wire), on: Self.wire)
                if case .forecast = told {
                    #expect(again.isEmpty, "a shadow's update tells the thing nothing")
                } else {
                    #expect(again == [told])
                }
                read += 1
            }
        }
        #expect(read > 100)
    }
}
