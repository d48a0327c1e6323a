import Testing

@testable import MovieSkill

@Suite struct PersonIndexTests {
    private static let catalogue = Catalogue.builtIn()
    private static let index = catalogue.model.read { PersonIndex($0) }
    /// Everybody in the built-in catalogue, with the positions of their films.
    private static let people: [String: Set<Int>] = {
        var people: [String: Set<Int>] = [:]
        for (position, film) in catalogue.films.enumerated() {
            for name in film.directors + film.cast { people[name, default: []].insert(position) }
        }
        return people
    }()

    private func titles(_ spoken: String) -> Set<String> {
        Set(Self.index.films(of: spoken).map { Self.catalogue.film(at: $0).title })
    }

    /// Tries a way of saying each name that it changes, and names those whose films are not found.
    private func lost(oneIn share: Int = 1, _ change: (String) -> String) -> (tried: Int, lost: [String]) {
        var tried = 0
        var lost: [String] = []
        for (number, (name, films)) in Self.people.sorted(by: { $0.key < $1.key }).enumerated()
        where number % share == 0 {
            let said = change(name)
            // What is somebody else's name means them.
            guard said != name, name.contains(" "), PersonName(said) != nil, Self.people[said] == nil else { continue }
            tried += 1
            if !Self.index.films(of: said).isSuperset(of: films) { lost.append("\(name) as \(said)") }
        }
        return (tried, lost)
    }

    @Test func findsEverybodyByTheirWholeName() {
        #expect(Self.people.count > 3000)
        let lost = Self.people.filter { Self.index.films(of: $0.key) != $0.value && !$0.key.isEmpty }
        #expect(lost.allSatisfy { Self.index.films(of: $0.key).isSuperset(of: $0.value) }, "\(lost.keys)")
    }

    /// How a name is said or written elsewhere.
    enum Way: CaseIterable {
        case inSmallLetters, withoutAccents, withACurlyApostrophe, withoutApostrophes, withSpacesBetweenInitials
        case withoutFullStops, withoutJunior, withJuniorAsAWord, possessive, possessiveAsHeard, withWordsAround
        case behindAPreposition, withoutHyphens, withParticlesApart

        func say(_ name: String) -> String {
            switch self {
            case .inSmallLetters: name.lowercased()
            case .withoutAccents: name.unicodeScalars.map(plain).joined()
            case .withACurlyApostrophe: name.replacing("'", with: "’")
            case .withoutApostrophes: name.replacing("'", with: "")
            case .withSpacesBetweenInitials: name.replacing(".", with: ". ").lowercased()
            case .withoutFullStops: name.replacing(".", with: "")
            case .withoutJunior: name.replacing(" Jr.", with: "").replacing(" Jr", with: "")
            case .withJuniorAsAWord: name.replacing(" Jr.", with: " junior")
            case .possessive: name + "'s"
            case .possessiveAsHeard: name.lowercased() + "s"
            case .withWordsAround: "a \(name) movie"
            case .behindAPreposition: "something by \(name)"
            case .withoutHyphens: name.replacing("-", with: " ")
            case .withParticlesApart: name.replacing("De", with: "De ").replacing("Mc", with: "Mc ")
            }
        }

        private func plain(_ scalar: Unicode.Scalar) -> String {
            var bytes: [UInt8] = []
            guard scalar.value > 0x7F, LetterFolding.append(scalar, to: &bytes) else { return String(scalar) }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    @Test(arguments: Way.allCases) func findsEverybodyHoweverTheyAreSaid(_ way: Way) {
        let (tried, lost) = lost(way.say)
        #expect(tried > 5)
        #expect(lost.isEmpty, "\(lost.prefix(10))")
    }

    @Test func findsNearlyEverybodyWithoutAMiddleInitial() {
        let (tried, lost) = lost { name in
            let words = name.split(separator: " ")
            guard words.count > 2 else { return name }
            return words.enumerated().filter { $0.offset == 0 || $0.element.count > 2 || !$0.element.hasSuffix(".") }
                .map(\.element).joined(separator: " ")
        }
        #expect(tried > 20)
        #expect(lost.isEmpty, "\(lost)")
    }

    /// Where another person has the misspelt name, or two are as near, the better known is meant.
    @Test(arguments: ["swapped", "doubled", "left out", "replaced"])
    func findsNearlyEverybodyWithOneLetterWrong(_ way: String) {
        let (tried, lost) = lost(oneIn: 8) { name in
            guard name.count > 7, name.contains(" "), name.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == " ") })
            else { return name }
            var letters = Array(name.lowercased())
            let place = letters.count - 3
            guard letters[place] != " ", letters[place + 1] != " " else { return name }
            switch way {
            case "swapped": letters.swapAt(place, place + 1)
            case "doubled": letters.insert(letters[place], at: place)
            case "left out": letters.remove(at: place)
            default: letters[place] = letters[place] == "q" ? "x" : "q"
            }
            return String(letters)
        }
        #expect(tried > 300)
        #expect(lost.count * 100 < tried, "\(lost.count) of \(tried): \(lost.prefix(20))")
    }

    @Test(arguments: [
        ("spielberg", "Jaws"), ("hitchcock", "Psycho"), ("tarantino's", "Pulp Fiction"), ("de niro", "Taxi Driver"),
        ("dicaprio", "Inception"), ("di caprio", "Inception"), ("the coen brothers", "Fargo"), ("the coens", "Fargo"),
        ("coen bros", "Fargo"), ("the wachowskis", "The Matrix"), ("the wachowski sisters", "The Matrix"),
        ("the russo brothers", "Avengers: Endgame"), ("philip hoffman", "Magnolia"),
    ])
    func knowsWhoIsMeantByTheLastNameAlone(_ spoken: String, _ title: String) {
        #expect(titles(spoken).contains(title), "\(titles(spoken))")
    }

    @Test func prefersTheOneWhoIsFarBetterKnown() {
        #expect(titles("hanks") == titles("tom hanks"))
        #expect(titles("spielberg") == titles("steven spielberg"))
    }

    @Test(arguments: ["", "?", "the", "a movie", "nobody at all", "tim honks", "brothers", "the brothers", "xx"])
    func findsNobodyInWordsThatNameNobody(_ spoken: String) {
        #expect(Self.index.films(of: spoken).isEmpty, "\(titles(spoken))")
    }

    @Test(arguments: [
        ("the Wachowskis", "Lana Wachowski"), ("wachowskis", "Lana Wachowski"), ("coens", "Joel Coen"),
        ("the coens", "Joel Coen"), ("coen brothers", "Joel Coen"), ("the Russos", "Joe Russo"),
    ])
    func findsTheFilmsOfAFamily(_ family: String, _ member: String) {
        #expect(Self.people[member] != nil)
        #expect(Self.index.films(of: family) == Self.people[member])
    }
}
