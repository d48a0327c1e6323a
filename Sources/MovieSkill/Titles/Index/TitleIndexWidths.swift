/// How many digits the numbers in an index of titles have: as many as their count needs, and at least as many as in the
/// built-in one.
struct TitleIndexWidths {
    /// The digits of a film, of a form, and of a place in the texts.
    let film: Int
    let form: Int
    let place: Int

    /// The bytes of a form's record.
    var record: Int { film + place + 10 }

    /// The digits for so many films, forms, and bytes of texts.
    init(films: Int, forms: Int, texts: Int) {
        film = max(ModelNumber.digits(counting: films), 3)
        form = max(ModelNumber.digits(counting: forms), 3)
        place = max(ModelNumber.digits(counting: texts), 4)
    }

    /// The digits in a model.
    init(_ model: ModelView) {
        let (films, texts) = (FilmRecord.count(in: model), model[.titleTexts].count)
        // The records tell how many forms there are, and their width does not depend on it.
        let record = Self(films: films, forms: 0, texts: texts).record
        self.init(films: films, forms: model[.titleForms].count / record, texts: texts)
    }

    /// The digits of the place where a gram's forms end, for so many entries in all.
    static func end(of entries: Int) -> Int { max(ModelNumber.digits(counting: entries + 1), 4) }
}
