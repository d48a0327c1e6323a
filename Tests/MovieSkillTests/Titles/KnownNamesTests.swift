import Testing

@testable import MovieSkill

@Suite struct KnownNamesTests {
    @Test(arguments: [
        "The Matrix", "the matrix", "matrix", "MATRIX", "the godfather part two", "the godfather 2", "Godfather II",
        "toy story two", "toy story 2", "2001 a space odyssey", "two thousand and one a space odyssey", "amelie",
        "fellowship of the ring", "spiderman",
        "crouching tiger hidden dragon",
    ])
    func knowsATitleHoweverItIsWritten(_ title: String) {
        #expect(InProcessRecommender().knows(title: title) == 1)
    }

    @Test(arguments: ["the first Matrix", "the original Godfather", "Hitchcock's Psycho", "tarantinos pulp fiction"])
    func knowsATitleBehindItsPlaceOrItsMaker(_ title: String) {
        #expect(InProcessRecommender().knows(title: title) == 1)
    }

    @Test(arguments: ["the first of May", "the last one", "somebody's Psycho", "s ", "s s", "'s x", "the 1999 of them"])
    func knowsNoTitleBehindOtherWords(_ words: String) {
        #expect(InProcessRecommender().knows(title: words) == 0)
    }

    @Test(arguments: ["her", "up", "it", "big", "Once", "21"])
    func isNotSureOfATitleThatIsAWordOfEveryDay(_ title: String) {
        #expect((InProcessRecommender().knows(title: title) ?? 0) < 1)
    }

    @Test(arguments: ["", "the", "and the matrix", "the matrix with", "no film of any such title", "...", "matri"])
    func knowsNoTitleInOtherWords(_ words: String) {
        #expect(InProcessRecommender().knows(title: words) == 0)
    }

    @Test(arguments: ["Tom Hanks", "tom hanks", "spielberg", "tarantino", "robert de niro", "de niro", "kubrick"])
    func knowsAPersonByTheWholeNameAndAWellKnownOneByTheLast(_ name: String) {
        #expect(InProcessRecommender().knows(person: name) == 1)
    }

    @Test(arguments: [
        "the coens", "coens", "the wachowskis", "wachowskis", "the russos", "the coen brothers", "oldman",
    ])
    func knowsAFamilyWhoDirectedAFilmTogetherAndANameThatIsTwoWordsInOne(_ name: String) {
        #expect(InProcessRecommender().knows(person: name) == 1)
    }

    @Test(arguments: ["cruise", "old man", "young", "close"]) func isNotSureOfALastNameOfOrdinaryWords(_ name: String) {
        #expect((InProcessRecommender().knows(person: name) ?? 0) < 1)
    }

    @Test(arguments: ["tom", "john", "hanks tom", "the", "ada lovelace"])
    func knowsNobodyByWordsThatManyShare(_ words: String) {
        #expect(InProcessRecommender().knows(person: words) == 0)
    }

    @Test func tellsNothingWhereTheModelHasNoNames() {
        #expect(Model.none.read { KnownNames($0[.knownTitles]).sureness(of: "the matrix") } == nil)
    }

    @Test func prefersTheSureOneOfTwoNamesThatAreWrittenAlike() {
        let section = KnownNames.bytes(of: ["It": false, "i.t.": true, "Her": false])
        let known = section.bytes.withUnsafeBytes { bytes in
            let names = KnownNames(SectionView(bytes: bytes))
            return ["it", "her", "him"].map { names.sureness(of: $0) }
        }
        #expect(known == [1, 0.5, 0])
    }

    @Test func makesOneKeyOfAllSpellings() {
        #expect(NameKey.key("Amélie & the L.A. Two-Step") == NameKey.key("amelie and the la two step"))
        #expect(NameKey.key("?!") == nil)
        #expect(NameKey.key("up") != NameKey.key("pu"))
    }
}
