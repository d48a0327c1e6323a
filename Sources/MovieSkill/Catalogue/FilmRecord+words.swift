extension FilmRecord {
    /// Where a word occurs in what is known of a film.
    enum TextPlace: Sendable {
        case title, person, character, genre, tagline, sentence
        /// A theme of one word, and a word of a longer one.
        case theme, themePart
    }

    /// Calls a function with each word, in lower case, of what is known of the film at a position.
    ///
    /// - Parameters:
    ///   - position: The film's position.
    ///   - model: The model.
    ///   - buffer: Memory for its text, which may be used again for the next film.
    ///   - body: Is given the word in UTF-8, only to be read while it runs.
    static func forEachWord(
        at position: Int,
        in model: ModelView,
        _ buffer: inout [UInt8],
        _ body: (_ word: UnsafeRawBufferPointer, _ place: TextPlace) -> Void
    ) {
        let text = words(at: position, in: model)
        buffer.removeAll(keepingCapacity: true)
        buffer.append(contentsOf: text)
        let lowercase = lowercase
        buffer.withUnsafeMutableBytes { letters in
            // The words of a theme are placed only when it ends, because it may have one or several.
            var (line, start, themeWords) = (0, 0, [Range<Int>]())
            for end in 0...letters.count {
                let byte = end < letters.count ? letters[end] : 0x0A
                let letter = lowercase[Int(byte)]
                if letter != 0 {
                    letters[end] = letter
                    continue
                }
                if end - start > 1, let place = place(ofLine: line) {
                    if place == .theme {
                        themeWords.append(start..<end)
                    } else {
                        body(UnsafeRawBufferPointer(rebasing: letters[start..<end]), place)
                    }
                }
                if byte == 0x09 || byte == 0x0A, !themeWords.isEmpty {
                    let place = themeWords.count > 1 ? TextPlace.themePart : .theme
                    for word in themeWords { body(UnsafeRawBufferPointer(rebasing: letters[word]), place) }
                    themeWords.removeAll(keepingCapacity: true)
                }
                start = end + 1
                if byte == 0x0A { line += 1 }
            }
        }
    }

    /// A letter or digit in lower case; 0 for what separates words.
    private static let lowercase: [UInt8] = (UInt8.min...UInt8.max).map { byte in
        switch byte {
        case 0x41...0x5A: byte | 0x20
        case 0x61...0x7A, 0x30...0x39, 0x80...: byte
        default: 0
        }
    }

    private static func place(ofLine line: Int) -> TextPlace? {
        switch line {
        case 0, 1: .title
        case 3, 4: .person
        case 5: .character
        case 6: .genre
        case 7: .theme
        case 11: .tagline
        case 12: .sentence
        default: nil
        }
    }
}
