extension TitleSearch {
    /// The film whose title contains the spoken words: *shawshank*, *goblet of fire*; or the series: *harry potter*.
    func fragment(_ reading: SpokenReading) -> TitleOutcome? {
        let words = reading.words.telling
        let text = Array(words.joined(separator: [0x20]))
        let telling = words.filter { WeighedSymbols.isTelling($0) && !TitleWords.isNumber($0) }
        guard let longest = telling.map(\.count).max(), longest > 3, !telling.allSatisfy(CarrierWords.isAround) else {
            return nil
        }
        let article = reading.words.article?.count ?? 0
        let places = index.places(of: text, atMost: 16).map { (form: index.form($0.form), place: $0.place) }.filter {
            part in
            // "The office" begins no title without an article; and one word of a name that is not a title is too
            // little.
            (part.place > 0 || article == 0 || part.form.article == article)
                && (telling.count > 1 || part.form.kind == .title)
        }
        var films = Set(places.map(\.form.film))
        guard !films.isEmpty else { return nil }
        if films.count > 1 {
            // The titles that end with it, or else those that begin in the same way as most.
            let ending = places.filter { $0.place + text.count == $0.form.text.count && telling.count > 1 }
            if !ending.isEmpty {
                films = Set(ending.map(\.form.film))
            } else {
                let groups = Dictionary(grouping: places) { Array($0.form.text.prefix($0.place + text.count)) }
                let group = groups.values.max { $0.count < $1.count } ?? []
                guard group.count * 3 >= places.count * 2 || telling.count > 1 else { return nil }
                films = Set(group.map(\.form.film))
            }
        }
        let known = films.map(fame).max() ?? 0
        let shortest = places.filter { films.contains($0.form.film) }.map(\.form.text.count).min() ?? 0
        let share = Double(text.count) / Double(max(shortest, 1))
        // One word says little, but is enough if it is rare and from a title that everybody knows.
        let isOneWord = telling.count == 1
        if isOneWord {
            guard longest > 4, known >= (longest > 7 ? 65 : 72) else { return nil }
        } else {
            let isEnd = places.contains { $0.place + text.count == $0.form.text.count }
            guard share > (isEnd ? 0.3 : 0.45) || known >= (films.count > 1 ? 55 : 70) else { return nil }
        }
        return outcome(
            Array(films),
            in: reading.years,
            score: min(0.93, (isOneWord ? 0.6 : 0.68) + share * 0.3 + Double(known) / 1000)
        )
    }
}
