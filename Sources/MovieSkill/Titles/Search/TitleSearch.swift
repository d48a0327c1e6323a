/// One search of the index of titles.
struct TitleSearch {
    let model: ModelView
    let index: TitleIndexView

    init(_ model: ModelView) {
        self.model = model
        index = TitleIndexView(model)
    }

    /// The film that is meant by what was said.
    ///
    /// Tries, in this order: a reading that is exactly a title, one that sounds like a title, one that is a part of a title,
    /// a place in a series, one that is similar to a title, one that lacks some words of a title, and a title amid other words.
    func find(_ spoken: SpokenTitle) -> TitleOutcome {
        let titles = spoken.readings.filter { !$0.isCut }
        for reading in titles {
            if let answer = named(reading) { return narrowed(answer, saying: reading, of: spoken) }
            // "Akira Kurosawa" is not "Akira".
            if isPerson(reading) { return .none }
        }
        let sentence = TitleSentence(spoken.words)
        // "Jurassic Park 3D" is not "Jurassic Park III".
        if sentence.namesEdition, let answer = amid(sentence) { return answer }
        if sentence.isOnlyEdition { return .none }
        for reading in Self.ends(of: titles) {
            if let answer = sounding(reading) { return answer }
        }
        for reading in titles {
            if let answer = fragment(reading) { return answer }
        }
        if let found = atPlace(in: spoken.words) { return found }
        if let likely = Self.ends(of: titles).filter(isTelling).map(likely).max(by: { $0.score < $1.score }),
            likely.score > 0
        {
            return likely.outcome
        }
        if let answer = shortened(spoken.words) ?? amid(sentence) { return answer }
        for reading in spoken.readings where reading.isCut {
            if let answer = named(reading, score: 0.8) { return answer }
        }
        return core(of: sentence) ?? .none
    }

    /// Whether the words are exactly the full name of somebody who directs films or plays in them.
    private func isPerson(_ reading: SpokenReading) -> Bool {
        guard reading.words.all.count > 1 else { return false }
        let name = reading.words.all.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        return KnownNames(model[.knownPeople]).sureness(of: name) == 1
    }

    /// Whether what is left of a sentence is more than words of talk: "again" of "what was that film called again".
    private func isTelling(_ reading: SpokenReading) -> Bool {
        reading.sureness == 1 || !reading.words.all.allSatisfy(TalkWords.contains)
    }

    /// The first and the last reading: everything that was said, and what is left without the words around a title.
    private static func ends(of readings: [SpokenReading]) -> [SpokenReading] {
        guard let first = readings.first, let last = readings.last else { return [] }
        return first.words == last.words && last.years == nil ? [first] : [first, last]
    }
}
