/// Writes the index of titles into a model, for ``TitleIndexView`` to read.
///
/// - `titleForms`: a record a form, see ``TitleIndexView/Form``.
/// - `titleTexts`: the words of each form and then their sounds, with spaces between.
/// - `titleKeys`: key (5 digits) and form (3), by key.
/// - `titleWords`: form (3) and where in its text a word begins (2), by the text from there on.
/// - `titleLetters`, `titleSounds`: how many grams (3); each gram (3) and where its forms end (4), by gram; the forms
/// (3).
struct TitleIndexWriter {
    private var records = SectionWriter()
    private var texts = SectionWriter()
    private var keys: [(key: Int, form: Int)] = []
    private var words: [(rest: ArraySlice<UInt8>, form: Int)] = []
    private var letterGrams: [(gram: Int, form: Int)] = []
    private var soundGrams: [(gram: Int, form: Int)] = []
    private var count = 0

    /// Indexes films.
    /// - Parameters:
    ///   - films: In the order in which the model has them.
    ///   - names: Other names of films.
    ///   - model: What the index is written to.
    static func write(_ films: [Film], names: [FilmID: [String]], to model: inout ModelWriter) {
        var writer = TitleIndexWriter()
        let series = SeriesNames(films)
        for (position, film) in films.enumerated() {
            for form in TitleForms.forms(of: film, knownAs: names[film.id] ?? [], series: series.name(of: film)) {
                writer.add(form, of: position)
            }
        }
        writer.write(to: &model)
    }

    private mutating func add(_ form: TitleForm, of film: Int) {
        let sounds = SpokenSounds.sounds(of: form.words)
        let text = Array(form.words.joined(separator: [0x20]))
        let spoken = Array(sounds.joined(separator: [0x20]))
        let letterGrams = TitleGrams.letters(form.words)
        let soundGrams = TitleGrams.sounds(sounds)
        records.append(film, digits: 3)
        records.append(form.kind.rawValue, digits: 1)
        records.append(form.article?.count ?? 0, digits: 1)
        records.append(texts.count, digits: 4)
        records.append(text.count, digits: 2)
        records.append(spoken.count, digits: 2)
        records.append(letterGrams.count, digits: 2)
        records.append(soundGrams.count, digits: 2)
        texts.append(String(decoding: text + spoken, as: UTF8.self))
        keys.append((TitleHash.key(form.words), count))
        if form.kind.isWhole { keys += form.spellings.map { (TitleHash.key($0), count) } }
        if sounds.contains(where: { !$0.isEmpty }) { keys.append((TitleHash.soundKey(sounds), count)) }
        self.letterGrams += letterGrams.map { ($0, count) }
        self.soundGrams += soundGrams.map { ($0, count) }
        if form.kind == .title || form.kind == .otherTitle {
            for place in text.indices where place == 0 || text[place - 1] == 0x20 {
                words.append((text[place...], count))
            }
        }
        count += 1
    }

    private mutating func write(to model: inout ModelWriter) {
        model.add(.titleForms, records)
        model.add(.titleTexts, texts)
        var section = SectionWriter()
        for (key, form) in keys.sorted(by: { ($0.key, $0.form) < ($1.key, $1.form) }) {
            section.append(key, digits: TitleHash.digits)
            section.append(form, digits: 3)
        }
        model.add(.titleKeys, section)
        section = SectionWriter()
        words.sort { $0.rest.lexicographicallyPrecedes($1.rest) || ($0.rest == $1.rest && $0.form < $1.form) }
        for (rest, form) in words {
            section.append(form, digits: 3)
            section.append(rest.startIndex, digits: 2)
        }
        model.add(.titleWords, section)
        model.add(.titleLetters, Self.postings(letterGrams))
        model.add(.titleSounds, Self.postings(soundGrams))
    }

    private static func postings(_ grams: [(gram: Int, form: Int)]) -> SectionWriter {
        let sorted = grams.sorted { ($0.gram, $0.form) < ($1.gram, $1.form) }
        var ends: [(gram: Int, end: Int)] = []
        for (index, entry) in sorted.enumerated() {
            if ends.last?.gram == entry.gram { ends.removeLast() }
            ends.append((entry.gram, index + 1))
        }
        var section = SectionWriter()
        section.append(ends.count, digits: 3)
        for (gram, end) in ends {
            section.append(gram, digits: 3)
            section.append(end, digits: 4)
        }
        for entry in sorted { section.append(entry.form, digits: 3) }
        return section
    }
}
