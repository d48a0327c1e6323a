/// Words that people put around a title: *um*, *I think it was called*, *the movie*, *please*.
enum CarrierWords {
    /// Sounds of hesitation, which mean nothing anywhere.
    static func isHesitation(_ word: [UInt8]) -> Bool { SmallWords.hesitations.contains(word) }

    /// Where the title may begin: after nothing, and after each run of words that lead to one.
    static func beginnings(of words: [[UInt8]]) -> [Int] {
        var places = [0]
        var isLed = false
        for (index, word) in words.enumerated().prefix(14) {
            if SmallWords.leading.contains(word) || SmallWords.hesitations.contains(word) || naming(words, at: index)
                || index > 0 && SmallWords.afterLeading.contains(word)
            {
                isLed = true
            } else if index > 0, SmallWords.describing.contains(word) {
                // "The last one", but "The Last Casino".
                continue
            } else if !SmallWords.betweenLeading.contains(word) {
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
            guard
                SmallWords.trailing.contains(word) || SmallWords.hesitations.contains(word)
                    || isClosing(words, at: index)
            else { break }
            places.append(index)
        }
        return places
    }

    /// Whether a word says nothing about which film is meant, such as *movie* and *comedy*.
    static func isAround(_ word: [UInt8]) -> Bool {
        SmallWords.leading.contains(word) || SmallWords.trailing.contains(word) || SmallWords.describing.contains(word)
            || SmallWords.sorts.contains(word)
    }

    /// Whether some words announce a title.
    static func announce(_ words: ArraySlice<[UInt8]>) -> Bool { words.contains(where: SmallWords.announcing.contains) }

    /// Where the credits begin, if a name seems to follow: "with Tom Hanks", "by Jane Campion".
    static func credits(in words: [[UInt8]]) -> Int? {
        guard let place = words.indices.dropFirst().first(where: { SmallWords.crediting.contains(words[$0]) }) else {
            return nil
        }
        let name = words[place...].drop(while: SmallWords.crediting.contains)
        let isName =
            2...3 ~= name.count
            && !name.contains { SmallWords.betweenLeading.contains($0) || SmallWords.leading.contains($0) }
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

    private static let closing: [[UInt8]: [UInt8]] = ["night": "last", "week": "last", "course": "of"]
        .reduce(into: [:]) { $0[Array($1.key.utf8)] = Array($1.value.utf8) }
}
