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
    /// The first reading that is a title as it is written; else what sounds like one; else what is a part of one; else
    /// what is most like one; and last a title before who made it.
    func find(_ spoken: SpokenTitle) -> TitleOutcome {
        let titles = spoken.readings.filter { !$0.isCut }
        for reading in titles {
            if let answer = named(reading) { return answer }
        }
        for reading in Self.ends(of: titles) {
            if let answer = sounding(reading) { return answer }
        }
        for reading in titles {
            if let answer = fragment(reading) { return answer }
        }
        if let likely = Self.ends(of: titles).map(likely).max(by: { $0.score < $1.score }), likely.score > 0 {
            return likely.outcome
        }
        for reading in spoken.readings where reading.isCut {
            if let answer = named(reading, score: 0.8) { return answer }
        }
        return .none
    }

    /// All that was said; and what is left of it when all around a title is taken away.
    private static func ends(of readings: [SpokenReading]) -> [SpokenReading] {
        guard let first = readings.first, let last = readings.last else { return [] }
        return first.words == last.words && last.years == nil ? [first] : [first, last]
    }
}
