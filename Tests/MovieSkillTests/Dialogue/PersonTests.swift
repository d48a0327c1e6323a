import SkillKit
import Testing

@testable import MovieSkill

/// People as they are named to the skill, in a slot of their own or where a title was expected.
@Suite struct PersonTests {
    private static let catalogue = Catalogue.builtIn()

    /// The film that is recommended when a slot has these words, and what is said.
    private func answer(_ slot: String, _ words: String) async throws -> (film: Film?, speech: String) {
        var dialog = Dialog(with: Skill(MovieConversation(recommender: InProcessRecommender())))
        let intent = IntentRequest(RecommendMovie.name, slots: Slots([Slot(slot, spoken: words)]))
        let response = try await dialog.send(.intent(intent))
        guard case .offering(let offer, _)? = dialog.state else { return (nil, response.plainText) }
        return (Self.catalogue[offer.current], response.plainText)
    }

    @Test(
        arguments: ["Person", "MovieName"],
        [
            ("akira kurosawa", "Akira Kurosawa"), ("an emma stone movie", "Emma Stone"),
            ("penelope cruz", "Penélope Cruz"),
            ("j. k. simmons", "J.K. Simmons"), ("danny de vito", "Danny DeVito"),
            ("samuel jackson", "Samuel L. Jackson"),
            ("robert downey", "Robert Downey Jr."), ("steven speilberg", "Steven Spielberg"),
            ("steven spielberg's", "Steven Spielberg"), ("tarantino", "Quentin Tarantino"),
            ("the coen brothers", "Joel Coen"), ("the wachowskis", "Lana Wachowski"),
            ("lupita nyong’o", "Lupita Nyong'o"),
            ("spielberg's", "Steven Spielberg"), ("mr. hanks", "Tom Hanks"), ("dame judi dench", "Judi Dench"),
            ("the actor tom hanks", "Tom Hanks"), ("tom hanks the actor", "Tom Hanks"),
        ]
    )
    func areWhoWasMeant(_ slot: String, _ person: (said: String, name: String)) async throws {
        let (film, speech) = try await answer(slot, person.said)
        let people = (film?.directors ?? []) + (film?.cast ?? [])
        #expect(people.contains(person.name), "\(film?.title ?? "none"): \(speech)")
    }

    @Test(
        arguments: [
            ("tom hanks and meg ryan", ["Tom Hanks", "Meg Ryan"]),
            ("joel and ethan coen", ["Joel Coen", "Ethan Coen"]),
            ("matt damon & ben affleck", ["Matt Damon", "Ben Affleck"]),
            ("al pacino, robert de niro", ["Al Pacino", "Robert De Niro"]),
        ]
    )
    func areSeveralInOneSlot(_ said: String, _ names: [String]) async throws {
        let (film, speech) = try await answer("Person", said)
        let people = (film?.directors ?? []) + (film?.cast ?? [])
        #expect(names.allSatisfy(people.contains), "\(film?.title ?? "none"): \(speech)")
    }

    @Test(
        arguments: [
            ("heat and alien", "Based on Heat and Alien, "), ("heat, alien", "Based on Heat and Alien, "),
            ("beauty and the beast", "Based on Beauty and the Beast, "),
            ("heat and xyzzy plugh", "I don't know a movie called heat and xyzzy plugh"),
        ]
    )
    func leaveFilmsInOneSlotToTheirTitles(_ said: String, _ beginning: String) async throws {
        let speech = try await answer("MovieName", said).speech
        #expect(speech.hasPrefix(beginning), "\(speech)")
    }

    @Test(arguments: [
        ("the coen brothers", 1.0), ("coen brothers", 1), ("the wachowski sisters", 1), ("from the coen brothers", 0),
        ("the brothers", 0), ("the plugh brothers", 0),
    ])
    func areKnownAsAFamily(_ words: String, _ sureness: Double) {
        #expect(InProcessRecommender().knows(person: words) == sureness)
    }

    @Test func areFoundWithASingleFilm() async throws {
        var films: [PersonName: [FilmID]] = [:]
        for film in Self.catalogue.films {
            for name in Set((film.directors + film.cast).compactMap(PersonName.init)) {
                films[name, default: []].append(film.id)
            }
        }
        let single = films.filter { $0.value.count == 1 && $0.key.words.count > 1 }
            .map { (name: "\($0.key)", ids: $0.value) }.sorted { $0.name < $1.name }
        #expect(single.count > 2000)
        for (number, (name, ids)) in single.enumerated() where number % 40 == 0 {
            let (film, speech) = try await answer("Person", name)
            #expect(film?.id == ids.first, "\(name): \(speech)")
        }
    }

    @Test(arguments: [("Person", "my wife"), ("Person", "the kids"), ("MovieName", "xyzzy plugh")])
    func areNobodyWhereNobodyIsNamed(_ slot: String, _ words: String) async throws {
        #expect(try await answer(slot, words).film == nil)
    }

    @Test(arguments: ["emma", "akira", "the last samurai"]) func areNotTakenForTitles(_ title: String) async throws {
        #expect(try await answer("MovieName", title).speech.hasPrefix("Based on ") || title == "emma")
    }
}
