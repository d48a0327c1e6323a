import SkillKit
import Testing

@testable import MovieSkill

/// Sentences that say several things one after the other.
@Suite struct SeveralClausesTests {
    private static let recognizer = IntentRecognizer(makeMovieSkill())

    @Test(arguments: [
        ("Notting Hill, good, who's in it", "CastIntent", ["MovieName": ["Notting Hill"]]),
        ("some like it hot, we laughed so much, how long is it", "LengthIntent", ["MovieName": ["some like it hot"]]),
        (
            "no! we've seen them. what about Jaws, is it scary", "GenreIntent",
            ["MovieName": ["Jaws"], "Theme": ["scary"]]
        ),
        ("thank you. who directed Heat", "DirectorIntent", ["MovieName": ["Heat"]]),
        ("Notting Hill was lovely who is in it", "CastIntent", ["MovieName": ["Notting Hill"]]),
        (
            "forget horror, maybe a war film", "RecommendMovieIntent",
            ["UnwantedGenre": ["horror"], "Genre": ["war film"]]
        ),
        ("no dragons, a western", "RecommendMovieIntent", ["UnwantedTheme": ["dragons"], "Genre": ["western"]]),
        (
            "war movies from the nineties, don't mind who's in them", "RecommendMovieIntent",
            ["Genre": ["war"], "Decade": ["nineties"]]
        ),
        (
            "I'd rather have a mystery, musicals aren't my cup of tea", "RecommendMovieIntent",
            ["Genre": ["mystery"], "UnwantedGenre": ["musicals"]]
        ),
        ("tell me a bit about Notting Hill, what happens in it", "AboutIntent", ["MovieName": ["Notting Hill"]]),
        ("How long does Jaws go on for? My son asked.", "LengthIntent", ["MovieName": ["Jaws"]]),
        ("what year was Heat? My uncle insists on nineteen ninety.", "YearIntent", ["MovieName": ["Heat"]]),
        ("when did Jaws come out my dad and i have a bet on", "YearIntent", ["MovieName": ["Jaws"]]),
        ("who directed Alien, the one with Sigourney Weaver?", "DirectorIntent", ["MovieName": ["Alien"]]),
        ("love actually who all is in that", "CastIntent", ["MovieName": ["love actually"]]),
        (
            "who directed it, and when was it made", "FactsIntent",
            ["Fact": ["who directed it"], "OtherFact": ["when was it made"]]
        ),
        ("that'll do nicely, goodbye now", "AMAZON.StopIntent", [:]),
        ("goodbye then, dear, sleep well", "AMAZON.StopIntent", [:]),
        ("stop, stop, stop", "AMAZON.StopIntent", [:]),
        ("I very nearly bought that on a disc. Sold!", "AcceptIntent", [:]),
        ("no, no, that's all I needed, thanks a million", "ThanksIntent", [:]),
        ("too long for a school night, have you a shorter one", "DirectionIntent", ["Direction": ["shorter"]]),
        (
            "I really like Jaws, the one where the shark eats the swimmers", "RecommendMovieIntent",
            ["MovieName": ["Jaws"]]
        ),
        ("I like Jaws, Alien and Heat", "RecommendMovieIntent", ["MovieName": ["Jaws", "Alien", "Heat"]]),
        (
            "no, I asked if Notting Hill is a comedy", "GenreIntent",
            ["MovieName": ["Notting Hill"], "Genre": ["comedy"]]
        ),
        ("I'm only asking who directed Heat", "DirectorIntent", ["MovieName": ["Heat"]]),
        ("seen that. and what's Jaws about again, the kids were asking", "AboutIntent", ["MovieName": ["Jaws"]]),
        ("I'd like to stay with Heat for a moment. what's the story", "AboutIntent", ["MovieName": ["Heat"]]),
        ("my wife loves Heat, we'll take that. Thank you very much.", "AcceptIntent", ["MovieName": ["Heat"]]),
        ("Jaws, is that funny or is it sad?", "GenreIntent", ["MovieName": ["Jaws"], "Theme": ["funny", "sad"]]),
        ("what was the the one before that", "AMAZON.PreviousIntent", [:]),
        (
            "not longer than two hours, from the nineties", "RecommendMovieIntent",
            ["Length": ["not longer than two hours"], "Decade": ["nineties"]]
        ),
        ("a comedy, from the eighties, please", "RecommendMovieIntent", ["Genre": ["comedy"], "Decade": ["eighties"]]),
        ("right, I'll take that one then. Who else is in it?", "CastIntent", [:]),
        ("Notting Hill, who's in that one", "CastIntent", ["MovieName": ["Notting Hill"]]),
        ("something like Jaws, never mind, a comedy please", "RecommendMovieIntent", ["Genre": ["comedy"]]),
        ("Notting Hill I like very much. Who is the actor, Hugh Grant?", "CastIntent", ["MovieName": ["Notting Hill"]]),
        ("perfect. Oh hang on, does he die at the end? I hate that", "CantDoIntent", [:]),
        ("she likes Tom Cruise but I really can't stand him", "DislikeIntent", ["UnwantedPerson": ["Tom Cruise"]]),
        (
            "it's got Tom Cruise, hasn't it? I don't much care for him", "DislikeIntent",
            ["UnwantedPerson": ["Tom Cruise"]]
        ),
        (
            "Julia Roberts, oh she is lovely. Is there another with her?", "DirectionIntent",
            ["Person": ["Julia Roberts"], "Direction": ["with her"]]
        ),
        (
            "Toy Story is Disney though. What about Japanese animation?", "RecommendMovieIntent",
            ["Origin": ["Japanese"], "Genre": ["animation"]]
        ),
        ("no, none of those films. Start over please", "AMAZON.StartOverIntent", [:]),
        (
            "Something else with Julia Roberts then, a cheerful one.", "DirectionIntent",
            ["Person": ["Julia Roberts"], "Direction": ["cheerful"]]
        ),
        (
            "I do like Tom Hanks, I'm going to watch The Godfather tonight, thanks", "AcceptIntent",
            ["MovieName": ["The Godfather"]]
        ),
    ])
    func areAskedAndWishedForAtTheirEnd(_ said: String, _ intent: IntentName, _ slots: [String: [String]]) {
        let reading = Self.recognizer.reading(of: said)
        var filled: [String: [String]] = [:]
        for name in reading.slots.names { filled[name] = reading.slots[filled: name]?.each.compactMap(\.spoken) }
        #expect(reading.intent == intent && filled == slots, "\(said): \(reading.intent) \(filled), \(reading.reason)")
    }

    @Test(arguments: [
        (
            "i like it what year did it come out and how long is it", "FactsIntent",
            ["Fact": ["what year did it come out"], "OtherFact": ["how long is it"]]
        ),
        ("ok that's good but is it violent", "GenreIntent", ["Theme": ["violent"]]),
        ("i'm not in the mood for that can we do a comedy instead", "RecommendMovieIntent", ["Genre": ["comedy"]]),
        ("i'm seventy two something for grown ups please", "RecommendMovieIntent", ["Audience": ["grown ups"]]),
        ("i'd never heard of it is it about the war", "GenreIntent", ["Theme": ["the war"]]),
        (
            "alien isn't that horror never mind is there something like jaws", "RecommendMovieIntent",
            ["MovieName": ["jaws"]]
        ),
        (
            "no i want a film without any violence like a nice drama or a documentary", "RecommendMovieIntent",
            ["Genre": ["drama", "documentary"], "UnwantedTheme": ["violence"]]
        ),
        (
            "we want to watch something tonight i like die hard and she likes notting hill", "RecommendMovieIntent",
            ["MovieName": ["die hard", "notting hill"]]
        ),
        (
            "i haven't the faintest interest in heat tell me have you got any steven spielberg", "RecommendMovieIntent",
            ["UnwantedMovie": ["heat"], "Person": ["steven spielberg"]]
        ),
    ])
    func areToldApartWithoutPunctuation(_ said: String, _ intent: IntentName, _ slots: [String: [String]]) {
        let reading = Self.recognizer.reading(of: said, expecting: MovieConversation.expected(in: .offering))
        var filled: [String: [String]] = [:]
        for name in reading.slots.names { filled[name] = reading.slots[filled: name]?.each.compactMap(\.spoken) }
        #expect(reading.intent == intent && filled == slots, "\(said): \(reading.intent) \(filled), \(reading.reason)")
    }

    @Test(arguments: [
        ("a comedy, no, sorry, a documentary", "Genre", ["documentary"]),
        ("a comedy no wait a western", "Genre", ["western"]),
        ("Did I say nineties? I meant the two thousands.", "Decade", ["two thousands"]),
        ("something with Tom Hanks, I mean Tom Cruise", "Person", ["Tom Cruise"]),
        ("a comedy and a western", "Genre", ["comedy", "western"]),
        ("a comedy or rather a drama please", "Genre", ["drama"]),
        ("a thriller from 2014. Er, no, 2013.", "Year", ["2013"]), ("from 2014, no, 2013", "Year", ["2013"]),
        ("something from twenty twenty one", "Year", ["twenty twenty one"]),
        ("it must not be a thriller", "UnwantedGenre", ["thriller"]),
        ("isn't there a comedy", "Genre", ["comedy"]),
        ("something by Steven Spielberg. No. By Ron Howard.", "Person", ["Ron Howard"]),
        ("anything with Tom Cruise. No, sorry, I mean anything without Tom Cruise.", "UnwantedPerson", ["Tom Cruise"]),
        ("a romance from before nineteen sixty", "Era", ["before"]),
    ])
    func takeBackWhatWasSaidWrong(_ said: String, _ slot: String, _ values: [String]) {
        let reading = Self.recognizer.reading(of: said, expecting: MovieConversation.expected(in: .asking))
        let found = reading.slots[filled: slot]?.each.compactMap(\.spoken)
        #expect(found == values, "\(said): \(reading)")
    }

    @Test(arguments: [
        ("I'll take your word for it but no", IntentName.no), ("good shout but no", .no),
        ("I trust your taste but not this one", Dislike.name), ("sounds great but who directed it", "DirectorIntent"),
        ("I trust your taste", Accept.name),
    ])
    func meanWhatComesAfterABut(_ said: String, _ intent: IntentName) {
        let reading = Self.recognizer.reading(of: said, expecting: MovieConversation.expected(in: .offering))
        #expect(reading.intent == intent, "\(said): \(reading)")
    }

    @Test(arguments: ["the nineteen fifty one", "the nineteen fifty one one", "from nineteen fifty one"])
    func haveTheirNumbersWhole(_ said: String) {
        let reading = Self.recognizer.reading(of: said, expecting: MovieConversation.expected(in: .choosing))
        #expect(reading.slots[filled: "Year"]?.spoken == "nineteen fifty one", "\(said): \(reading)")
    }

    @Test(arguments: [
        ("no, that's Tom Cruise again! without Tom Cruise", "Person"),
        ("that's tom cruise again, without tom cruise please", "Person"),
        ("my boss kept me at work, I just want a comedy", "MovieName"),
        ("I do adore her, something with Julie Andrews", "MovieName"),
    ])
    func nameNothingThatIsNotWanted(_ said: String, _ slot: String) {
        let reading = Self.recognizer.reading(of: said, expecting: MovieConversation.expected(in: .offering))
        #expect(reading.slots[filled: slot] == nil, "\(said): \(reading)")
    }

    @Test(arguments: [
        ("that's a family film too. a thriller maybe", ["thriller"]),
        ("this is a comedy. I said a western", ["western"]),
        ("that was a comedy", ["comedy"]),
    ])
    func wishForNothingThatTheOfferIs(_ said: String, _ genres: [String]) {
        let reading = Self.recognizer.reading(of: said, expecting: MovieConversation.expected(in: .offering))
        #expect(reading.slots[filled: "Genre"]?.each.compactMap(\.spoken) == genres, "\(said): \(reading)")
    }

    @Test(arguments: [
        ("what happens in it, roughly", [String: String]()),
        ("ooh Signs scared me, in a good way", ["MovieName": "Signs"]),
        ("About Time is the sweetest thing I ever saw", ["MovieName": "About Time"]),
        ("i saw heat yesterday", ["MovieName": "heat"]),
        ("something starring Hugo Weaving", ["Person": "Hugo Weaving"]),
    ])
    func nameWhatIsWrittenAsAName(_ said: String, _ slots: [String: String]) {
        let reading = Self.recognizer.reading(of: said)
        let found = reading.slots.names.reduce(into: [String: String]()) { $0[$1] = reading.slots[filled: $1]?.spoken }
        #expect(found == slots, "\(said): \(reading)")
    }

    @Test(arguments: [
        ("no I need no film today thank you goodbye", true), ("okay I'll watch that then bye bye", true),
        ("that'll do nicely, goodbye now", true), ("I like The Long Goodbye", false),
        ("lol that's like three hours you're useless bye", true), ("i mean my mum bye bye", true),
        ("a film where nobody says goodbye", false),
        ("we want a comedy for a good night", false), ("I said don't say goodbye", false),
        ("I like Hello, Goodbye", false),
        ("can't wait to see you", false), ("never mind, the other one", false), ("stop, another one", false),
        ("forget it, what else have you got", false),
    ])
    func sayGoodbyeOnlyWhereTheyDo(_ said: String, _ leaves: Bool) {
        let reading = Self.recognizer.reading(of: said)
        #expect((reading.intent == .stop) == leaves, "\(said): \(reading.intent), \(reading.reason)")
    }

    /// Whatever is said, a reading comes of it: words of all lists in any order.
    @Test func areReadWhateverTheyAre() {
        let words = [
            "a", "my kids", "the kids", "family", "no", "sorry,", "I mean", "goodbye", "bye", "too", "Jaws", "Heat,",
            "western",
            "and", "the one", "called", "not older than", "2000", "ninety minutes", "max", "with", "Tom Hanks", "?",
            "who",
            "it doesn't have to be", "French", "first", "the third of May", "as well",
        ]
        var numbers = SeededNumbers(seed: 11)
        for _ in 0..<400 {
            let said = (0..<Int(numbers.next() % 9)).map { _ in words[Int(numbers.next() % UInt64(words.count))] }
                .joined(separator: " ")
            for state in [MovieState.Kind.asking, .choosing, .confirming, .offering] {
                let reading = Self.recognizer.reading(of: said, expecting: MovieConversation.expected(in: state))
                #expect((0...1).contains(reading.confidence), "\(said)")
            }
        }
    }
}
