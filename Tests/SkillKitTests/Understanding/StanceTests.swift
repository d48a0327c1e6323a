import SkillKit
import Testing

@Suite("Dislike and praise in words that no sample has")
struct StanceTests {
    enum Fruit: String, SlotValue, CaseIterable {
        case apple, banana, cherry, mango, melon, orange, papaya, peach, pear, plum
    }

    struct FillBasket: Intent {
        static let name: IntentName = "FillBasketIntent"
        static let samples: [Utterance] = [
            "a {wanted}", "some {wanted} please", "I love {wanted}", "I like {wanted}", "I'd like a {wanted}",
            "{wanted} would be nice", "give me {wanted}", "I hate {unwanted}", "I can't stand {unwanted}",
            "I don't like {unwanted}", "no {unwanted}", "anything but {unwanted}", "no more {unwanted} please",
            "{unwanted} is terrible", "{unwanted} did nothing for me", "I love {wanted} but {unwanted} is terrible",
            "I love {wanted} but I hate {unwanted}", "a {wanted} but no {unwanted}", "not {unwanted} but {wanted}",
        ]
        var wanted: [Fruit]?
        var unwanted: [Fruit]?
    }

    private static let recognizer = IntentRecognizer([IntentDeclaration(FillBasket.self)])

    @Test(
        "tell what is wanted from what is not",
        arguments: [
            ("I despise mango", "not mango"),
            ("we loathe banana", "not banana"),
            ("I'm fed up with melon", "not melon"),
            ("I've never been keen on plum", "not plum"),
            ("steer clear of papaya", "not papaya"),
            ("I can't get enough of melon", "melon"),
            ("I never get tired of peach", "peach"),
            ("you can't go wrong with a pear", "pear"),
            ("I adore cherry but I detest orange", "cherry, not orange"),
            ("mango gets on my nerves", "not mango"),
            ("plum gives me the creeps", "not plum"),
            ("papaya was a disappointment", "not papaya"),
            ("I love peach but melon leaves me cold", "peach, not melon"),
            ("papaya, I hate it", "not papaya"),
            ("plum, mm, hated that one", "not plum"),
            ("melon I can't stand", "not melon"),
        ]
    )
    func tell(_ text: String, _ expected: String) throws {
        let reading = Self.recognizer.reading(of: text)
        let basket = try reading.slots.decode(FillBasket.self)
        let fruit = (basket.wanted ?? []).map(\.rawValue) + (basket.unwanted ?? []).map { "not \($0.rawValue)" }
        #expect(fruit.joined(separator: ", ") == expected, "\(reading.intent), \(reading.reason)")
    }
}
