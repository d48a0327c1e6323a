import SkillKit
import Testing

/// Sentences that have nothing to do with a skill of few samples, and those that have.
@Suite struct ForeignWordsTests {
    struct BoilEgg: Intent {
        static let name: IntentName = "BoilEggIntent"
        static let samples: [Utterance] = ["a {style} egg", "boil an egg", "boil me a {style} egg", "{style}"]
        enum Style: String, SlotValue, CaseIterable { case soft, medium, hard }
        var style: Style?
    }

    struct Wait: Intent {
        static let name: IntentName = "WaitIntent"
        static let samples: [Utterance] = ["wait {length}", "{length} more", "tell me in {length}"]
        var length: SpokenDuration?
    }

    struct PlaySound: Intent {
        static let name: IntentName = "PlaySoundIntent"
        static let samples: [Utterance] = [
            "play {sound}", "play the {sound}", "play something", "I want to hear {sound}",
        ]
        enum Sound: String, SlotValue, CaseIterable { case rain, sea }
        var sound: Sound?
    }

    struct Note: Intent {
        static let name: IntentName = "NoteIntent"
        static let samples: [Utterance] = ["write down that {words}", "what about {words}"]
        static let slotTypes = ["words": SlotType.searchQuery]
        var words: String
    }

    private static let closed = [
        IntentDeclaration(BoilEgg.self), IntentDeclaration(Wait.self), IntentDeclaration(PlaySound.self),
    ]
    private static let recognizer = IntentRecognizer(closed)
    private static let open = IntentRecognizer(closed + [IntentDeclaration(Note.self)])

    @Test(arguments: [
        "the carpet is made of wool", "my uncle bought a goat", "elephants never forget anything",
        "she painted the fence green", "bananas grow in warm countries", "our neighbour repairs old bicycles",
        "the committee voted against the proposal", "his shoes squeak on wet floors", "penguins cannot fly",
        "they sailed across the ocean", "this soup needs more salt", "grandma knits woollen socks",
        "the museum closes for renovation", "we planted tulips along the path", "electrons orbit the nucleus",
        "the mayor opened a new bridge", "somebody stole my umbrella", "cats dislike cold water",
        "the lawyer drafted a contract", "volcanoes erupt without warning", "her cousin studies law in Vienna",
        "the curtains match the sofa", "sugar dissolves in coffee", "the plumber fixed our sink",
        "wolves hunt in packs",
        "I left my keys in the car", "the train to Leeds was crowded", "do you like broccoli",
        "the ladder leans against the barn", "my sister adopted a hamster", "spiders weave delicate webs",
        "dad grilled sausages in the garden", "glaciers are melting quickly", "it smells of fresh paint",
    ])
    func leavesAloneWhatIsForeign(_ text: String) {
        let reading = Self.recognizer.reading(of: text)
        #expect(reading.intent == .fallback, "\(reading)")
    }

    @Test(arguments: [
        ("I'd like mine soft", BoilEgg.name), ("could I have a hard egg", BoilEgg.name),
        ("medium, please", BoilEgg.name),
        ("cook an egg for me", BoilEgg.name), ("give me a soft boiled egg", BoilEgg.name),
        ("please boil the eggs", BoilEgg.name), ("make my eggs hard", BoilEgg.name), ("wait a minute", Wait.name),
        ("give it two minutes more", Wait.name), ("remind me in five minutes", Wait.name),
        ("hold on thirty seconds", Wait.name), ("could you play some rain sounds", PlaySound.name),
        ("put on the sea", PlaySound.name), ("I'd love to hear the rain", PlaySound.name),
        ("play the thunder", PlaySound.name),
    ])
    func understandsWhatIsNot(_ text: String, _ intent: IntentName) {
        let reading = Self.recognizer.reading(of: text)
        #expect(reading.intent == intent, "\(reading)")
    }

    /// A slot for any words may be meant.
    @Test(arguments: ["write down that the carpet is made of wool", "what about penguins"])
    func takesWhatAnyWordsMayFill(_ text: String) {
        let reading = Self.open.reading(of: text)
        #expect(reading.intent == Note.name, "\(reading)")
    }
}
