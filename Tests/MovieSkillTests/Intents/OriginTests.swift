import Testing

@testable import MovieSkill

@Suite struct OriginTests {
    struct Case: Sendable {
        var origin: Origin
        var countries: [String]
        var languages: [String]
        var isFromThere: Bool
    }

    @Test(arguments: [
        Case(origin: .french, countries: ["France", "Germany"], languages: ["French", "Russian"], isFromThere: true),
        Case(origin: .french, countries: ["Belgium", "France"], languages: ["Français"], isFromThere: true),
        Case(origin: .french, countries: ["France"], languages: ["English"], isFromThere: false),
        Case(origin: .french, countries: ["Italy", "France"], languages: ["Italian"], isFromThere: false),
        Case(origin: .french, countries: ["France"], languages: [], isFromThere: false),
        Case(origin: .spanish, countries: ["Mexico"], languages: ["Spanish"], isFromThere: false),
        Case(
            origin: .british,
            countries: ["United States", "United Kingdom"],
            languages: ["English"],
            isFromThere: true
        ),
        Case(origin: .american, countries: ["United States of America"], languages: [], isFromThere: true),
        Case(origin: .foreign, countries: ["United States"], languages: ["Korean", "English"], isFromThere: true),
        Case(origin: .foreign, countries: ["France"], languages: ["English", "French"], isFromThere: false),
        Case(origin: .foreign, countries: ["France"], languages: [], isFromThere: false),
    ])
    func goesByTheCountryAndTheMainLanguage(_ c: Case) {
        #expect(c.origin.origin.contains(countries: c.countries, languages: c.languages) == c.isFromThere, "\(c)")
    }

    /// The others are for larger catalogues.
    @Test func findsBuiltInFilmsOfMostOrigins() {
        let films = Catalogue.builtIn().films
        let without = Origin.allCases.filter { origin in
            !films.contains { origin.origin.contains(countries: $0.countries, languages: $0.languages) }
        }
        #expect(without.count < Origin.allCases.count / 2, "\(without)")
        let usual: [Origin] = [.american, .british, .french, .german, .italian, .japanese, .foreign]
        #expect(!without.contains(where: usual.contains))
    }
}
