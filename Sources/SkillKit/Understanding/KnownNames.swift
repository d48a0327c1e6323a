/// Asks the skill which words of a text it knows as titles, names and the like.
struct KnownNames {
    private let spoken: SpokenText
    private let skill: IntentRecognizer.Learnt

    /// The most words that a name has.
    private static let longest = 10
    /// A name of so many words counts even if each is an everyday word.
    private static let telling = 4
    /// The most questions for one text.
    private static let mostQuestions = 400

    init(_ spoken: SpokenText, _ skill: IntentRecognizer.Learnt) { (self.spoken, self.skill) = (spoken, skill) }

    /// The longest known names of each kind.
    func callAsFunction() -> [ValueMatch] {
        var names = found()
        // "Saw" is a verb in "I saw Big".
        if let talk = skill.outline.language?.vocabulary.talk {
            names = names.filter { name in
                if isPlace(name, talk) { return false }
                guard name.range.count == 1 else { return true }
                if isCommonNoun(name, talk) || isVerb(name, talk) { return false }
                guard name.isWeak else { return true }
                if name.end < spoken.words.count, talk.objects.contains(spoken.words[name.end].text) { return false }
                return name.start == 0 || !talk.subjects.contains(spoken.words[name.start - 1].text)
                    || !names.contains { $0.start >= name.end }
            }
        }
        // Capitals tell names from everyday words: "ooh Signs scared me".
        guard skill.outline.language?.vocabulary.talk.capitalisesNouns != true,
            spoken.words.contains(where: { $0.shape == .small }), names.contains(where: isCapital)
        else {
            return names
        }
        for index in names.indices where names[index].range.count < Self.telling {
            names[index].isWeak = !isCapital(names[index])
        }
        return names
    }

    /// Whether a story is set there: "set in London" names no film.
    private func isPlace(_ name: ValueMatch, _ talk: Talk) -> Bool {
        talk.settings.contains { setting in
            setting.count <= name.start
                && zip(setting, spoken.words[(name.start - setting.count)...]).allSatisfy { $0 == $1.text }
        }
    }

    /// Whether a word is only what something is called: "my boss", "something with a dragon that talks".
    private func isCommonNoun(_ name: ValueMatch, _ talk: Talk) -> Bool {
        guard name.start > 0, spoken.words[name.start].shape == .small else { return false }
        let before = spoken.words[name.start - 1].text
        if talk.possessives.contains(before) { return true }
        // "A spielberg film" has a name in it.
        let isLast = name.end == spoken.words.count || spoken.words[name.end].isApart
        return talk.articles.contains(before) && (isLast || talk.grammar.contains(spoken.words[name.end].text))
    }

    /// Whether a word is said of somebody: "adore" in "I do adore her".
    private func isVerb(_ name: ValueMatch, _ talk: Talk) -> Bool {
        guard name.start > 0, name.end < spoken.words.count, spoken.words[name.start].shape == .small else {
            return false
        }
        let (before, next) = (spoken.words[name.start - 1].text, spoken.words[name.end])
        return !next.isApart && talk.objects.contains(next.text)
            && (talk.subjects.contains(before) || talk.auxiliaries.contains(before))
    }

    /// Whether a name has a capital that is not at the beginning of a sentence.
    private func isCapital(_ name: ValueMatch) -> Bool {
        name.range.contains { index in
            let word = spoken.words[index]
            return index > 0 && !word.isApart && word.shape.isOfCapitals && word.text != "i" && !isDay(word.text)
        }
    }

    /// Whether a word is a day of the week or a month, which some languages always write with a capital.
    private func isDay(_ word: String) -> Bool {
        guard let names = skill.outline.language?.vocabulary.timeNames else { return false }
        return (names.weekdays + names.months).contains { $0.lowercased() == word }
    }

    private func found() -> [ValueMatch] {
        let kinds = skill.outline.kinds.enumerated().filter(\.element.isKnown)
        guard !kinds.isEmpty else { return [] }
        var found: [ValueMatch] = []
        var questions = 0
        let words = spoken.words
        for (number, kind) in kinds {
            for start in words.indices where !words[start].isContinued && !isJoined(start) {
                for end in ((start + 1)...min(start + Self.longest, words.count)).reversed() {
                    if end < words.count, words[end].isContinued { continue }
                    if isSmallTalk(start..<end) || isObject(start..<end), !isNamed(start) { continue }
                    questions += 1
                    guard questions <= Self.mostQuestions else { return found }
                    guard let known = skill.knows(spoken.spoken(start..<end), kind.type), known > 0 else { continue }
                    if beginsBefore(start..<end, kind) { break }
                    // So many words in a row are hardly ever said by accident.
                    let isWeak = known < 1 && end - start < Self.telling
                    found.append(ValueMatch(start: start, end: end, kind: number, isKnown: true, isWeak: isWeak))
                    break
                }
            }
        }
        return found
    }

    /// Whether a name only seems to have a word of grammar before it: "by Ron Howard" sounds like Byron Howard.
    private func beginsBefore(_ range: Range<Int>, _ kind: ValueKind) -> Bool {
        guard range.count > 2, let talk = skill.outline.language?.vocabulary.talk else { return false }
        let (first, next) = (spoken.words[range.lowerBound].text, spoken.words[range.lowerBound + 1].text)
        guard talk.grammar.contains(first), !talk.light.contains(first), !talk.light.contains(next) else {
            return false
        }
        return skill.knows(spoken.spoken((range.lowerBound + 1)..<range.upperBound), kind.type) == 1
    }

    /// Whether the word before a place announces a name: "the one called Up".
    private func isNamed(_ start: Int) -> Bool {
        guard start > 0, let talk = skill.outline.language?.vocabulary.talk else { return false }
        return talk.naming.contains(spoken.words[start - 1].text)
    }

    /// Whether a hyphen joins a word to the one before it: "Blu-ray" does not name Ray.
    private func isJoined(_ start: Int) -> Bool {
        guard start > 0 else { return false }
        return spoken.text[spoken.words[start - 1].range.upperBound..<spoken.words[start].range.lowerBound] == "-"
    }

    /// Whether a word is an object pronoun after a preposition: "with her" names no film, unless it has a capital.
    private func isObject(_ range: Range<Int>) -> Bool {
        guard range.count == 1, spoken.words.count > 1, let talk = skill.outline.language?.vocabulary.talk else {
            return false
        }
        let word = spoken.words[range.lowerBound]
        guard range.lowerBound > 0, talk.objects.contains(word.text), !word.shape.isOfCapitals else { return false }
        return talk.grammar.contains(spoken.words[range.lowerBound - 1].text)
    }

    /// Whether words are only grammar, and not all that was said.
    private func isSmallTalk(_ range: Range<Int>) -> Bool {
        guard range.count < spoken.words.count, let talk = skill.outline.language?.vocabulary.talk else { return false }
        return spoken.words[range].allSatisfy {
            talk.grammar.contains($0.text) || talk.fillers.contains($0.text) || talk.softeners.contains($0.text)
                || talk.answers.contains($0.text) || talk.negations.contains($0.text)
        }
    }
}
