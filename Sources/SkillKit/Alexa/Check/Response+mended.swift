extension Response {
    /// The response with overlong texts cut at the end of a sentence, where that changes nothing but the length.
    ///
    /// Speech with markup is left alone, because cutting it could break the markup.
    func mended(_ limits: ResponseLimits) -> Self {
        var copy = self
        copy.speech = speech?.shortened(to: limits.characters)
        copy.reprompt?.speech = reprompt?.speech?.shortened(to: limits.characters)
        copy.card = card?.shortened(to: limits.characters)
        return copy
    }
}

extension OutputSpeech {
    fileprivate func shortened(to limit: Int) -> Self {
        var copy = self
        switch content {
        case .plainText(let text):
            copy.content = .plainText(Self.shortened(text, to: limit))
        case .ssml(let ssml):
            guard ssml.isLonger(than: limit), SSMLScanner.scan(ssml).tags.count == 1 else { return self }
            // Escapes lengthen the text, and `speak` is added around it.
            var length = limit - "<speak></speak>".count
            while length > 0, copy.ssmlLength > limit {
                copy.content = .ssml("<speak>\(SSML.escaped(Self.shortened(plainText, to: length)))</speak>")
                // An escape has at most five characters.
                length -= max((copy.ssmlLength - limit) / 5, 1)
            }
        }
        return copy
    }

    private var ssmlLength: Int {
        if case .ssml(let ssml) = content { ssml.unicodeScalars.count } else { 0 }
    }

    /// As many leading sentences of a text as fit; if not even one does, as many words, or else characters.
    static func shortened(_ text: String, to limit: Int) -> String {
        guard text.isLonger(than: limit) else { return text }
        let beginning = text.unicodeScalars.prefix(max(limit, 0))
        let isEnd = { (scalar: Unicode.Scalar) in scalar == "." || scalar == "!" || scalar == "?" }
        if let end = beginning.lastIndex(where: isEnd) { return String(beginning[...end]) }
        if let space = beginning.lastIndex(of: " ") { return String(beginning[..<space]) }
        return String(beginning)
    }
}

extension Card {
    fileprivate func shortened(to limit: Int) -> Self {
        var copy = self
        switch kind {
        case .simple(var card):
            let room = limit - (card.title?.unicodeScalars.count ?? 0)
            card.content = card.content.map { OutputSpeech.shortened($0, to: room) }
            copy.kind = .simple(card)
        case .standard(var card):
            let urls = [card.image?.smallImageURL, card.image?.largeImageURL, card.title]
            let room = limit - urls.reduce(0) { $0 + ($1?.unicodeScalars.count ?? 0) }
            card.text = card.text.map { OutputSpeech.shortened($0, to: room) }
            copy.kind = .standard(card)
        case .linkAccount, .askForPermissions, .other:
            break
        }
        return copy
    }
}

extension String {
    /// Whether it has more characters, as Alexa counts them, than a limit; mostly clear from its length in bytes.
    func isLonger(than limit: Int) -> Bool { utf8.count > limit && unicodeScalars.count > limit }
}
