import Testing

@testable import MovieSkill

/// Subjects: what films are about that no genre stands for.
@Suite struct SubjectTests {
    private static let catalogue = Catalogue.builtIn()

    @Test(arguments: [
        ("heists", "heist", "heist movie", "heist movies"),
        ("comic book", "superhero", "superhero movie", "superhero movies"),
        ("musicals", "musical", "musical", "musicals"),
        ("Marvel", "marvel", "Marvel movie", "Marvel movies"),
        ("directed by a woman", "female director", "movie by a woman", "movies by a woman"),
        ("true stories", "true story", "true story", "true stories"),
    ])
    func isKnownByWhatPeopleCallIt(_ words: String, _ name: String, _ noun: String, _ plural: String) {
        let subject = Subject(words)
        #expect(
            subject?.name == name && subject?.noun == noun && subject?.plural == plural,
            "\(words): \(subject as Any)"
        )
    }

    @Test func isNamedByNothingElse() {
        for words in ["", "or", "comedy", "chess", "a", "movie"] { #expect(Subject(words) == nil, "\(words)") }
    }

    @Test func hasOneNameForEachWord() {
        var owners: [String: String] = [:]
        for subject in Subject.all {
            #expect(!subject.name.isEmpty && !subject.themes.isEmpty, "\(subject)")
            for word in [subject.name] + subject.synonyms {
                #expect(owners.updateValue(subject.name, forKey: word) == nil, "\(word) names two subjects")
                #expect(!Genre.allCases.contains { $0.synonyms.contains(word) }, "\(word) names a genre too")
            }
        }
    }

    @Test(arguments: ["zombie", "heist", "superhero", "spy", "time travel", "a dinosaur or a shark"])
    func isWhatTheFilmsAreAbout(_ words: String) {
        let filter = FilmFilter(wanting: [.subject(words)], refusing: [])
        let found = Self.catalogue.likedFilms(Wish(.anything(seed: 0), filter: filter), of: .init(), seed: 0)
        #expect(!found.isEmpty, "no film about \(words)")
        for film in found { #expect(filter.contains(film.film), "\(film.film.title): \(film.film.themes)") }
    }

    @Test func isRefusedByItsThemes() {
        let filter = FilmFilter(wanting: [.kinds([[.horror]])], refusing: [.subject("zombie")])
        let found = Self.catalogue.likedFilms(Wish(.anything(seed: 0), filter: filter, limit: 50), of: .init(), seed: 0)
        #expect(found.count > 10)
        for film in found { #expect(!film.film.themes.contains { $0.contains("zombie") }, "\(film.film.title)") }
    }

    @Test func isWantedAndRefusedByTheCompaniesThatMadeIt() {
        var film = Self.catalogue.film(at: 0)
        (film.themes, film.companies) = ([], ["Pixar Animation Studios"])
        #expect(FilmFilter(wanting: [.subject("pixar")], refusing: []).contains(film))
        #expect(!FilmFilter(wanting: [], refusing: [.subject("pixar")]).contains(film))
        film.companies = ["Aardman"]
        #expect(!FilmFilter(wanting: [.subject("pixar")], refusing: []).contains(film))
        #expect(FilmFilter(wanting: [], refusing: [.subject("pixar")]).contains(film))
    }

    @Test(arguments: [Criterion.subject("heist"), .subject("a dog or a cat"), .subject("café")])
    func isRememberedAsItWas(_ criterion: Criterion) {
        #expect(Criterion(stored: criterion.stored) == criterion, "\(criterion.stored)")
    }

    @Test func isLongerThanAnybodySays() {
        #expect(Criterion(stored: "t:" + String(repeating: "a", count: Criterion.longest + 1)) == nil)
        #expect(Criterion(stored: "t:") == nil)
    }
}
