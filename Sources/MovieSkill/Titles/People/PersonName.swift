/// A person's name as far as it can be heard: words of letters without accents, a *junior* at the end left out.
///
/// `Lupita Nyong'o` has the words `lupita nyongo`, and `Robert Downey Jr.` the words `robert downey`.
struct PersonName: Sendable, Hashable {
    /// A longer text is not a name; the rest is not read.
    private static let longest = 100

    /// Its words, at least one.
    let words: [[UInt8]]

    /// Reads a written or heard name; `nil` if it contains no letters.
    init?(_ name: String) {
        var name = name
        let words = name.withUTF8 { Self.words(of: UnsafeRawBufferPointer($0)) }
        self.init(words: words)
    }

    /// Reads a name in UTF-8; `nil` if it contains no letters.
    init?(utf8 name: UnsafeRawBufferPointer) { self.init(words: Self.words(of: name)) }

    /// Wraps words that are already folded; `nil` without any.
    init?(words: [[UInt8]]) {
        guard let last = words.last else { return nil }
        self.words = words.count > 2 && Self.generations.contains(last) ? words.dropLast() : words
    }

    /// The name without initials between the first name and the last, or before another first name: *Samuel Jackson*,
    /// *Murray Abraham*; `nil` if it has none.
    var withoutInitials: PersonName? {
        guard words.count > 2 else { return nil }
        let kept = words.indices.filter { $0 == words.count - 1 || words[$0].count > 1 || $0 == 0 && isShort }
        return kept.count < words.count ? PersonName(words: kept.map { words[$0] }) : nil
    }

    /// The name without what is between its first word and its last: *Philip Hoffman*; `nil` if there is nothing.
    var withoutMiddle: PersonName? {
        words.count > 2 ? PersonName(words: [words[0], words[words.count - 1]]) : nil
    }

    /// The last names that it may have: *Bonham Carter* and *Carter*.
    var lastNames: [PersonName] { words.indices.dropFirst().compactMap { PersonName(words: Array(words[$0...])) } }

    /// Its letters and digits.
    var letters: [UInt8] { Array(words.joined()) }

    /// Whether another name may mean this person: the same name, one with less in the middle, or a last name.
    func isMeant(by other: PersonName) -> Bool {
        let letters = other.letters
        let names = [self, withoutInitials, withoutMiddle].compactMap(\.self) + lastNames
        return names.contains { $0.letters == letters } || other.withoutInitials.map(isMeant(by:)) == true
    }

    /// Whether another name differs from this one in one letter; a shorter name with another letter is another name.
    func isAlmost(_ other: PersonName) -> Bool {
        guard let letters = other.misspellable else { return false }
        return spellings.contains { $0.isOneLetter(from: letters) }
    }

    /// The letters of the name, and those without initials.
    var spellings: [[UInt8]] { [self, withoutInitials].compactMap { $0?.letters } }

    /// Its letters, if it is long enough for one of them to be wrong.
    var misspellable: [UInt8]? {
        let letters = letters
        return words.count > 1 && letters.count > 5 ? letters : nil
    }

    /// Whether all that is before the last name is initials, as in *JK Simmons*.
    private var isShort: Bool { words.dropLast().allSatisfy { $0.count == 1 } }

    private static let generations = Set(["jr", "sr", "junior", "senior", "ii", "iii", "iv"].map { Array($0.utf8) })

    /// Splits a name at spaces and hyphens, and leaves out accents, apostrophes and full stops.
    private static func words(of name: UnsafeRawBufferPointer) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        func close() {
            if !word.isEmpty { words.append(word) }
            word.removeAll(keepingCapacity: true)
        }
        let name = UnsafeRawBufferPointer(rebasing: name.prefix(longest))
        if name.allSatisfy({ $0 < 0x80 }) {
            for byte in name {
                switch byte {
                case 0x61...0x7A, 0x30...0x39: word.append(byte)
                case 0x41...0x5A: word.append(byte + 0x20)
                case 0x20, 0x09, UInt8(ascii: "-"): close()
                default: continue
                }
            }
        } else {
            for scalar in String(decoding: name, as: UTF8.self).unicodeScalars {
                let isBreak = scalar.properties.isWhitespace || scalar == "-" || ("‐"..."—").contains(scalar)
                if isBreak { close() } else { _ = LetterFolding.append(scalar, to: &word) }
            }
        }
        close()
        return words
    }
}

extension PersonName: CustomStringConvertible {
    var description: String { words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") }
}

extension Film {
    /// Whether a person directed it or acts in it.
    func isOf(_ person: SpokenPerson) -> Bool {
        let people = (directors + cast).compactMap(PersonName.init)
        let names = person.names + [person.family?.name].compactMap(\.self)
        return people.contains { one in names.contains(where: one.isMeant) }
            || people.contains { one in names.contains(where: one.isAlmost) }
    }
}

extension [UInt8] {
    /// Whether letters differ in one place: another letter, one more, one less, or two swapped.
    func isOneLetter(from other: [UInt8]) -> Bool {
        guard abs(count - other.count) < 2 else { return false }
        var start = 0
        while start < Swift.min(count, other.count), self[start] == other[start] { start += 1 }
        if count > other.count { return self[(start + 1)...].elementsEqual(other[start...]) }
        if count < other.count { return self[start...].elementsEqual(other[(start + 1)...]) }
        guard start < count else { return true }
        if self[(start + 1)...].elementsEqual(other[(start + 1)...]) { return true }
        return start + 1 < count && self[start] == other[start + 1] && self[start + 1] == other[start]
            && self[(start + 2)...].elementsEqual(other[(start + 2)...])
    }
}
