/// The words that films are told about in, so often that they say nothing about a name: "her", "winter", "big".
struct EverydayWords {
    /// In one of so many films.
    private static let rarity = 120
    /// With fewer films, no word is frequent by chance.
    private static let fewest = 3

    private var frequent: Set<[UInt8]> = EverydayWords.said

    /// Counts the words that stand in small letters in the sentences about films.
    init(_ films: [Film]) {
        var counts: [Substring: Int] = [:]
        for film in films {
            let words = Set(film.sentence.split { !$0.isLetter && $0 != "'" }.dropFirst())
            for word in words where word.first?.isLowercase == true { counts[word, default: 0] += 1 }
        }
        let least = max(Self.fewest, films.count / Self.rarity)
        for (word, count) in counts where count >= least { frequent.insert(Array(word.lowercased().utf8)) }
    }

    /// Whether a word is one.
    func isEveryday(_ word: String) -> Bool { frequent.contains(Array(word.lowercased().utf8)) }

    /// Whether all of some words are; of three and more words nobody says just these by chance.
    func areEveryday(_ words: [[UInt8]]) -> Bool { words.count < 3 && words.allSatisfy(frequent.contains) }

    /// What people say in a conversation, and nobody writes about films.
    private static let said: Set<[UInt8]> = {
        let words: StaticString = """
            i you he she it we they me him her us them my your his our mine this that these those who what which where when \
            why how am is are was were be been do did does done have has had can could will would shall should may might \
            must yes no yeah yep nope nah okay ok please thanks thank hello hi hey bye goodbye greetings sorry pardon \
            help stop cancel next back more less again other another one two three first second last not never always \
            up down in out on off over under here there now then once after before today tonight tomorrow yesterday \
            good bad great nice fine cool fun funny big little long short old new best better worst right wrong sure maybe \
            anything something nothing everything all some any whatever enough go get see watch like love hate want \
            know think let play pick choose film films movie movies show winter summer december oscar oscars halloween \
            christmas friday actor actress director comedy horror action drama lol wow haha hmm shoot boo
            """
        return Set(words.description.utf8.split(separator: 0x20).map(Array.init))
    }()
}
