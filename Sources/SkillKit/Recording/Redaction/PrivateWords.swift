/// Replaces whatever in a text tells who and where somebody is by pseudonyms.
struct PrivateWords: Sendable {
    let hash: KeyedHash
    let sieve: WordSieve
    private let secrets = SpokenSecrets()
    /// Whether words are something that the skill itself knows.
    let isKnown: @Sendable (String) -> Bool

    init(hash: KeyedHash, isKnown: @escaping @Sendable (String) -> Bool) {
        self.hash = hash
        sieve = WordSieve(secrets)
        self.isKnown = isKnown
    }

    /// The pseudonym of a secret.
    func pseudonym(_ secret: String, _ kind: Secret) -> String {
        let plain: String =
            switch kind {
            case .phone: secret.filter(\.isNumber)
            case .email, .address: secret.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "@" }
            case .user, .person, .device, .household, .token, .location: secret
            }
        return Pseudonym.text(kind, hash.hash(plain.isEmpty ? secret : plain))
    }

    /// What to write for a member that holds a secret; `nil` if it is not a secret after all.
    func pseudonym(for value: String, as secret: Secret) -> String? {
        // Resolutions have statuses by this name.
        if secret == .token, value.hasPrefix("ER_") || value.utf8.count < 4 { return nil }
        if secret == .location { return "0" }
        if value.isPseudonym { return nil }
        return pseudonym(value, Secret.kind(of: value[...]) ?? secret)
    }

    /// A text with pseudonyms in place of secrets.
    /// - Parameters:
    ///   - text: The text, which may be SSML.
    ///   - isTechnical: Whether it is an identifier or the like, in which only identifiers are looked for.
    /// - Returns: The text without them.
    func redacted(_ text: String, isTechnical: Bool = false) -> String {
        var words = TextWords(text)
        for index in words.words.indices {
            if let (range, secret) = identifier(in: words.words[index].text) {
                words.replace(range, with: pseudonym(String(text[range]), secret), from: index, to: index)
            }
        }
        if !isTechnical {
            replaceSpans(in: &words, secrets.email, .email)
            replaceSpans(in: &words, secrets.phone, .phone)
            replaceSpans(in: &words, secrets.address, .address)
        }
        return words.result
    }

    private func replaceSpans(
        in words: inout TextWords,
        _ find: ([TextWords.Word], Int) -> Int?,
        _ secret: Secret
    ) {
        var index = 0
        while index < words.words.count {
            guard !words.words[index].isReplaced, let last = find(words.words, index) else {
                index += 1
                continue
            }
            let range = words.words[index].core.lowerBound..<words.words[last].core.upperBound
            let span = String(words.text[range])
            if !isKnown(span) {
                words.replace(range, with: pseudonym(span, secret), from: index, to: last)
            }
            index = last + 1
        }
    }

    /// An identifier, token or e-mail address within a word.
    private func identifier(in word: Substring) -> (Range<String.Index>, Secret)? {
        func run(from start: String.Index, _ isPart: (Character) -> Bool) -> Range<String.Index> {
            start..<(word[start...].firstIndex { !isPart($0) } ?? word.endIndex)
        }
        if let at = word.firstRange(of: "amzn1.") {
            let range = run(from: at.lowerBound) { $0.isASCII && ($0.isLetter || $0.isNumber || "._~:-".contains($0)) }
            if let kind = Secret.kind(of: word[range]) { return (range, kind) }
        }
        for mark in ["Atza|", "Atzr|", "Atc|", "eyJ"] {
            guard let at = word.firstRange(of: mark) else { continue }
            let range = run(from: at.lowerBound) {
                $0.isASCII && ($0.isLetter || $0.isNumber || "|._~+/=-".contains($0))
            }
            if word[range].count >= 16 { return (range, .token) }
        }
        guard let at = word.firstIndex(of: "@") else { return nil }
        let isPart = { (character: Character) in
            character.isLetter || character.isNumber || "._%+-".contains(character)
        }
        var start = at
        while start > word.startIndex, isPart(word[word.index(before: start)]) { start = word.index(before: start) }
        var host = run(from: word.index(after: at), isPart)
        while let last = word[host].last, !last.isLetter {
            host = host.lowerBound..<word.index(before: host.upperBound)
        }
        guard start < at, word[host].contains(".") else { return nil }
        return (start..<host.upperBound, .email)
    }
}
