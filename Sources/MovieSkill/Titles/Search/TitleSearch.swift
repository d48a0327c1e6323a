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
        if let answer = titles.first.flatMap(sounding) { return answer }
        for reading in titles {
            if let answer = fragment(reading) { return answer }
        }
        // What is left when all around it is taken away; and all, in case that took away too much.
        var most: [SpokenReading] = []
        if let last = titles.last { most.append(last) }
        if let first = titles.first, first.words != most.first?.words || first.years != nil { most.append(first) }
        if let likely = most.map(likely).max(by: { $0.score < $1.score }), likely.score > 0 { return likely.outcome }
        for reading in spoken.readings where reading.isCut {
            if let answer = named(reading) { return answer }
        }
        return .none
    }
}
