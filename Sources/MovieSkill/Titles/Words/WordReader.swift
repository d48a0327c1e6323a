/// Splits a written or recognised text into words of lower-case letters and digits.
///
/// `WALL·E` is `wall e`, `L.A. Confidential` is `la confidential`, `20,000` is `20000`, `Alien³` is `alien 3`, `2½` is
/// `2 half`, `Ca$h` is `cash`, `Lilo & Stitch` is `lilo and stitch`.
struct WordReader {
    /// The most characters to read; the longest titles have about a hundred.
    static let longest = 200

    private let text: [Unicode.Scalar]
    private var words: [[UInt8]] = []
    private var word: [UInt8] = []

    /// The words of a text.
    static func words(of text: String) -> [[UInt8]] {
        if text.utf8.count <= longest, let words = plainWords(of: text) { return words }
        var reader = WordReader(text: Array(text.unicodeScalars.prefix(longest)))
        reader.read()
        return reader.words
    }

    /// The words of a text of lower-case letters and spaces, as recognisers write it; `nil` if it has anything else.
    private static func plainWords(of text: String) -> [[UInt8]]? {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.allSatisfy({ 0x61...0x7A ~= $0 || $0 == 0x20 }) else { return nil }
            var words: [[UInt8]] = []
            var start = 0
            for place in 0...bytes.count where place == bytes.count || bytes[place] == 0x20 {
                if start < place { words.append(Array(UnsafeBufferPointer(rebasing: bytes[start..<place]))) }
                start = place + 1
            }
            return words
        }
    }

    private init(text: [Unicode.Scalar]) { self.text = text }

    private mutating func read() {
        var place = 0
        while place < text.count {
            place += step(at: place)
        }
        close()
    }

    /// Reads the character at a place.
    /// - Returns: How many characters were read.
    private mutating func step(at place: Int) -> Int {
        let scalar = text[place]
        switch scalar {
        case "'", "’", "‘", "`", "´": break
        case ".", "*": if !joins(place) { close() }
        case ",": if !isDigit(place - 1) || !isDigit(place + 1) { close() }
        case "&", "+": add("and")
        case "%": add("percent")
        case "°": add("degrees")
        case "(", ")", "[", "]": if !isLetter(place - 1) || !isLetter(place + 1) { close() }
        case "$": sign("s", "dollar", at: place)
        case "@": sign("a", "at", at: place)
        case "¢": sign("c", "cent", at: place)
        case "!": isLetter(place - 1) && isLetter(place + 1) ? word.append(UInt8(ascii: "i")) : close()
        case "½": add("half")
        case "⅓": add("third")
        case "¼": add("quarter")
        case "¹", "²", "³": add(scalar == "¹" ? "1" : scalar == "²" ? "2" : "3")
        case "1" where isFraction(place):
            add(text[place + 2] == "2" ? "half" : "third")
            return 3
        default: if !LetterFolding.append(scalar, to: &word) { close() }
        }
        return 1
    }

    private mutating func close() {
        if !word.isEmpty { words.append(word) }
        word = []
    }

    private mutating func add(_ sign: StaticString) {
        close()
        words.append(Array(sign.description.utf8))
    }

    /// Reads a sign that replaces a letter inside a word, and is spoken if it is on its own.
    private mutating func sign(_ letter: Unicode.Scalar, _ spoken: StaticString, at place: Int) {
        if isLetter(place - 1) || isLetter(place + 1) {
            word.append(UInt8(ascii: letter))
        } else if isDigit(place + 1) || !text.indices.contains(place + 1) || text[place + 1] == " " {
            add(spoken)
        }
    }

    /// Whether a full stop belongs to an abbreviation, with letters on both sides or at its end.
    private func joins(_ place: Int) -> Bool {
        isLetter(place - 1) && (isLetter(place + 1) || !isLetter(place - 2))
    }

    private func isFraction(_ place: Int) -> Bool {
        guard place + 2 < text.count, text[place + 1] == "/", text[place + 2] == "2" || text[place + 2] == "3" else {
            return false
        }
        return !isDigit(place - 1) && !isDigit(place + 3)
    }

    private func isDigit(_ place: Int) -> Bool {
        text.indices.contains(place) && text[place].properties.numericType == .decimal && text[place].isASCII
    }

    private func isLetter(_ place: Int) -> Bool {
        text.indices.contains(place) && text[place].properties.isAlphabetic
    }
}
