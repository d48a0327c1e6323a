/// One search of the index of titles.
struct TitleSearch {
    let model: ModelView
    let index: TitleIndexView

    init(_ model: ModelView) {
        self.model = model
        index = TitleIndexView(model)
    }

    /// The film that is meant by what was said: the first reading that is a title as it is written; else that sounds like
    /// one; else that is a part of one; else what is most like one.
    func find(_ spoken: SpokenTitle) -> TitleOutcome {
        for reading in spoken.readings {
            let answer = named(reading)
            if let answer { return answer }
        }
        for reading in chosen(spoken.readings) {
            if let answer = sounding(reading) { return answer }
        }
        for reading in spoken.readings {
            if let answer = fragment(reading) { return answer }
        }
        // What is left when all around it is taken away; and all, in case that took away too much.
        let likely = chosen(spoken.readings).map(likely).max { $0.score < $1.score }
        return likely?.outcome ?? .none
    }

    private func chosen(_ readings: [SpokenReading]) -> [SpokenReading] {
        // Of a title before who made it, only what is exact counts.
        guard let first = readings.first, let last = readings.last(where: { $0.sureness > 0.9 }) else {
            return readings
        }
        return last.words == first.words && last.years == first.years ? [first] : [last, first]
    }
}
