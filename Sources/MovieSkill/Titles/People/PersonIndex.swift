/// Who directed the films of a catalogue and who plays in them, by the names that people say.
///
/// Built from the films when somebody is first looked up, in time that grows with the number of their names. A look-up
/// is a binary search; only a name that nobody has is compared with all others, in case a letter is wrong.
struct PersonIndex: Sendable {
    /// How a name stands for a person, the surest first.
    private enum Form: Int {
        case whole, withoutInitials, withoutMiddle, lastName
    }

    private struct Entry {
        var key: UInt64
        var person: Int
        var form: Form
    }

    private struct Person {
        var name: PersonName
        /// Its letters, and those without initials; see ``PersonName/isAlmost(_:)``.
        var spellings: [[UInt8]]
        var films: [Int] = []
        var directed: [Int] = []
        var fame = 0
    }

    private var people: [Person] = []
    private var entries: [Entry] = []

    /// Reads the names in a model.
    init(_ model: ModelView) {
        var numbers: [UInt64: Int] = [:]
        for film in 0..<FilmRecord.count(in: model) {
            let fame = FilmRecord.fame(at: film, in: model)
            FilmRecord.forEachPerson(at: film, in: model) { bytes, directs, place in
                guard let name = PersonName(utf8: bytes) else { return }
                let key = TitleHash.longKey(name.words)
                let number = numbers[key] ?? people.count
                if number == people.count {
                    numbers[key] = number
                    people.append(Person(name: name, spellings: name.spellings))
                }
                if people[number].films.last != film { people[number].films.append(film) }
                if directs { people[number].directed.append(film) }
                people[number].fame += 2 * fame / (directs ? 1 : place + 1)
            }
        }
        for (number, person) in people.enumerated() {
            func add(_ name: PersonName?, _ form: Form) {
                if let name { entries.append(Entry(key: TitleHash.longKey(name.words), person: number, form: form)) }
            }
            add(person.name, .whole)
            add(person.name.withoutInitials, .withoutInitials)
            add(person.name.withoutMiddle, .withoutMiddle)
            for last in person.name.lastNames { add(last, .lastName) }
        }
        entries.sort { ($0.key, $0.form.rawValue, $0.person) < ($1.key, $1.form.rawValue, $1.person) }
    }

    /// The films of the people who are meant by what was said; empty if no one is.
    func films(of spoken: String) -> Set<Int> {
        people(SpokenPerson(spoken)).reduce(into: []) { $0.formUnion(people[$1].films) }
    }

    /// Whether the words are the name, and nothing else, of several people with one last name who made a film together:
    /// *the Coen brothers*.
    func areCalled(_ spoken: String) -> Bool {
        guard let family = SpokenPerson(spoken).family, family.isCertain, let words = PersonName(spoken)?.words else {
            return false
        }
        let others = words.count - family.name.words.count - (words[0] == SmallWords.the ? 1 : 0)
        return others == 1 && self.family(called: family.name, isCertain: false).count > 1
    }

    /// The people who are meant, by their numbers.
    private func people(_ spoken: SpokenPerson) -> [Int] {
        // "The Russos" directed films together, whoever else is called Russo.
        if let family = spoken.family, !family.isCertain {
            let found = sharing(\.directed, called: family.name)
            if !found.isEmpty { return found }
        }
        for name in spoken.names {
            let found = people(called: name)
            if !found.isEmpty { return found }
        }
        if let family = spoken.family {
            let found = self.family(called: family.name, isCertain: family.isCertain)
            if !found.isEmpty { return found }
        }
        for name in spoken.names {
            if let similar = similar(to: name) { return [similar] }
        }
        return []
    }

    /// The people with a name, by the surest of the ways in which it names a person.
    private func people(called name: PersonName) -> [Int] {
        let found = entries(TitleHash.longKey(name.words))
        guard let first = found.first else { return [] }
        let surest = found.prefix { $0.form == first.form }.map(\.person).sorted { people[$0].fame > people[$1].fame }
        // Of several with one last name, the one who is far better known is meant.
        guard surest.count > 1, people[surest[0]].fame < 2 * people[surest[1]].fame else { return [surest[0]] }
        return surest
    }

    /// The people with a last name who made a film together: *the Coen brothers*, *the Wachowskis*.
    ///
    /// If they are certainly a family and none of them made a film together, all with the name are meant.
    private func family(called name: PersonName, isCertain: Bool) -> [Int] {
        for films in [\Person.directed, \Person.films] {
            let shared = sharing(films, called: name)
            if !shared.isEmpty { return shared }
        }
        return isCertain ? all(called: name) : []
    }

    /// The people with a last name who each share a film with another of them.
    private func sharing(_ films: KeyPath<Person, [Int]>, called name: PersonName) -> [Int] {
        let all = all(called: name)
        return all.filter { one in
            let own = Set(people[one][keyPath: films])
            return all.contains { $0 != one && !own.isDisjoint(with: people[$0][keyPath: films]) }
        }
    }

    /// The people with a last name.
    private func all(called name: PersonName) -> [Int] {
        entries(TitleHash.longKey(name.words)).filter { $0.form == .lastName }.map(\.person)
    }

    /// The best known person whose name differs from another in one letter.
    private func similar(to name: PersonName) -> Int? {
        guard let letters = name.misspellable else { return nil }
        var best: Int?
        var fame = -1
        for number in people.indices where people[number].fame > fame {
            if people[number].spellings.contains(where: { $0.isOneLetter(from: letters) }) {
                best = number
                fame = people[number].fame
            }
        }
        return best
    }

    /// The entries with a key.
    private func entries(_ key: UInt64) -> ArraySlice<Entry> {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return entries[low...].prefix { $0.key == key }
    }
}
