/// Words that people put around a title: *um*, *I think it was called*, *the movie*, *please*.
enum CarrierWords {
    /// Sounds of hesitation, which mean nothing anywhere.
    static func isHesitation(_ word: [UInt8]) -> Bool { hesitations.contains(word) }

    /// Where the title may begin: after nothing, and after each run of words that lead to one.
    static func beginnings(of words: [[UInt8]]) -> [Int] {
        var places = [0]
        var isLed = false
        for (index, word) in words.enumerated().prefix(14) {
            if leading.contains(word) || hesitations.contains(word) || naming(words, at: index)
                || index > 0 && verbs.contains(word)
            {
                isLed = true
            } else if index > 0, describing.contains(word) {
                // "The last one", but "The Last Casino".
                continue
            } else if !binding.contains(word) {
                break
            }
            if isLed { places.append(index + 1) }
        }
        return places
    }

    /// Where the title may end: at the end, and before each run of words that follow one.
    static func ends(of words: [[UInt8]]) -> [Int] {
        var places = [words.count]
        for (index, word) in words.enumerated().reversed().prefix(8) {
            guard trailing.contains(word) || hesitations.contains(word) || isClosing(words, at: index) else { break }
            places.append(index)
        }
        return places
    }

    /// Whether a word says nothing about which film is meant, such as *movie* and *comedy*.
    static func isAround(_ word: [UInt8]) -> Bool {
        leading.contains(word) || trailing.contains(word) || describing.contains(word) || sorts.contains(word)
    }

    /// Whether some words announce a title.
    static func announce(_ words: ArraySlice<[UInt8]>) -> Bool { words.contains(where: announcing.contains) }

    /// Where the credits begin, if a name seems to follow: "with Tom Hanks", "by Jane Campion".
    static func credits(in words: [[UInt8]]) -> Int? {
        guard let place = words.indices.dropFirst().first(where: { crediting.contains(words[$0]) }) else { return nil }
        let name = words[place...].drop(while: crediting.contains)
        let isName = 2...3 ~= name.count && !name.contains { binding.contains($0) || leading.contains($0) }
        return isName ? place : nil
    }

    /// Whether a word is the last of "last night" or "of course".
    private static func isClosing(_ words: [[UInt8]], at index: Int) -> Bool {
        guard index > 0, let before = closing[words[index]] else { return false }
        return words[index - 1] == before
    }

    /// Whether a word is part of "with the name" or "by the name of".
    private static func naming(_ words: [[UInt8]], at index: Int) -> Bool {
        let name = Array("name".utf8)
        let nearby = words[index...].prefix(3)
        return (words[index] == Array("with".utf8) || words[index] == Array("by".utf8)) && nearby.contains(name)
    }

    private static let hesitations = words("um uh uhm er erm hm hmm mm mmm ah eh uhh umm")
    /// Words that can lead to a title by themselves.
    private static let leading = words(
        """
        oh well so okay ok yeah yes yep hey please maybe perhaps probably possibly obviously definitely seen see \
        watch watched watching want like feel mood put wanted wanna would could can i im id ive theres thats whats \
        you me it its is was been this that there one ones movie movies film films flick picture called named titled \
        entitled name title something anything similar about think thinking guess believe mean say said saying let \
        lets us favorite favourite favorites favourites fan really just also absolutely totally quite very much sure \
        have has had do did does find recommend suggest give show tell looking look remember
        """
    )
    /// Words that can lead to a title only among others that do.
    private static let binding = words(
        """
        how what to of for in on am are be pretty the a an my our we he she they some all time kids friend son \
        daughter brother sister mother father wife husband
        """
    )
    /// Words that can lead to a title only after another word.
    private static let verbs = words("saw liked likes love loved loves enjoy enjoyed enjoying adore adored")
    /// Words that describe a film, and lead to its title if *movie* or *one* follows.
    private static let describing = words(
        """
        first last best great good old new classic not horror comedy drama action romantic animated disney pixar \
        fantasy thriller western
        """
    )
    private static let trailing = words(
        """
        please i think guess believe suppose maybe perhaps probably obviously definitely the that this movie film \
        flick picture one version thanks thank you it was is called or something like really very much too yesterday \
        tonight today again last for me my a lot so good great best favorite favourite amazing awesome \
        disney pixar horror comedy original cartoon animated of
        """
    )
    private static let closing: [[UInt8]: [UInt8]] = ["night": "last", "week": "last", "course": "of"]
        .reduce(into: [:]) { $0[Array($1.key.utf8)] = Array($1.value.utf8) }
    private static let announcing = words("movie film called named titled entitled")
    /// Words that titles end with but that mean nothing alone: *A Love Story*, *Part 2*.
    private static let sorts = words("part vol ep number music musical story")
    private static let crediting = words("by with starring featuring directed")

    private static func words(_ text: StaticString) -> Set<[UInt8]> {
        Set(text.description.utf8.split(separator: 0x20).map(Array.init))
    }
}
