/// Writes the index of titles into a model, for ``TitleIndexView`` to read.
///
/// - `titleForms`: a record a form, see ``TitleIndexView/Form``.
/// - `titleTexts`: the words of each form and then their sounds, with spaces between.
/// - `titleKeys`: key (5 digits) and form, by key.
/// - `titleWords`: form and where in its text a word begins (2), by the text from there on.
/// - `titleLetters`, `titleSounds`: how many grams (3); each gram (3) and where its forms end, by gram; the forms.
///
/// A form, a film and a place have as many digits as their count needs, see ``TitleIndexWidths``.
struct TitleIndexWriter {
    private var records: [Record] = []
    private var texts = SectionWriter()
    private var keys: [Pair] = []
    private var words: [(rest: ArraySlice<UInt8>, form: Int)] = []
    private var letterGrams: [Pair] = []
    private var soundGrams: [Pair] = []

    /// What is known of a form while their number is not known yet.
    private struct Record {
        var film: Int
        var kind: TitleForm.Kind
        var article: Int
        var place: Int
        var text: Int
        var sounds: Int
        var letterGrams: Int
        var soundGrams: Int
    }

    /// A form by a key or a gram, in eight bytes, because a title has dozens; ordered by key, and then by form.
    private struct Pair: Comparable {
        private let bits: UInt64
        var key: Int { Int(bits >> 32) }
        var form: Int { Int(bits & 0xFFFF_FFFF) }

        init(_ key: Int, _ form: Int) { bits = UInt64(key) << 32 | UInt64(form) }

        static func < (one: Pair, other: Pair) -> Bool { one.bits < other.bits }
    }

    /// Indexes films.
    /// - Parameters:
    ///   - films: In the order in which the model has them.
    ///   - names: Other names of films.
    ///   - model: What the index is written to.
    static func write(_ films: [Film], names: [FilmID: [String]], to model: inout ModelWriter) {
        var writer = TitleIndexWriter()
        let series = SeriesNames(films)
        for (position, film) in films.enumerated() {
            for title in TitleForms.forms(of: film, knownAs: names[film.id] ?? [], series: series.name(of: film)) {
                writer.add(title, of: position)
            }
        }
        writer.write(films.count, to: &model)
    }

    private mutating func add(_ title: TitleForm, of film: Int) {
        let sounds = SpokenSounds.sounds(of: title.words)
        let text = Array(title.words.joined(separator: [0x20]))
        let spoken = Array(sounds.joined(separator: [0x20]))
        let letterGrams = TitleGrams.letters(title.words)
        let soundGrams = TitleGrams.sounds(sounds)
        let form = self.records.count
        records.append(
            Record(
                film: film,
                kind: title.kind,
                article: title.article?.count ?? 0,
                place: texts.count,
                text: text.count,
                sounds: spoken.count,
                letterGrams: letterGrams.count,
                soundGrams: soundGrams.count
            )
        )
        texts.append(String(decoding: text + spoken, as: UTF8.self))
        keys.append(Pair(TitleHash.key(title.words), form))
        if title.kind.isWhole { for words in title.spellings { keys.append(Pair(TitleHash.key(words), form)) } }
        if sounds.contains(where: { !$0.isEmpty }) { keys.append(Pair(TitleHash.soundKey(sounds), form)) }
        for gram in letterGrams { self.letterGrams.append(Pair(gram, form)) }
        for gram in soundGrams { self.soundGrams.append(Pair(gram, form)) }
        if title.kind == .title || title.kind == .otherTitle {
            for place in text.indices where place == 0 || text[place - 1] == 0x20 {
                words.append((text[place...], form))
            }
        }
    }

    private mutating func write(_ films: Int, to model: inout ModelWriter) {
        let widths = TitleIndexWidths(films: films, forms: records.count, texts: texts.count)
        var section = SectionWriter()
        for record in records {
            section.append(record.film, digits: widths.film)
            section.append(record.kind.rawValue, digits: 1)
            section.append(record.article, digits: 1)
            section.append(record.place, digits: widths.place)
            section.append(record.text, digits: 2)
            section.append(record.sounds, digits: 2)
            section.append(nearest: record.letterGrams, digits: 2)
            section.append(nearest: record.soundGrams, digits: 2)
        }
        model.add(.titleForms, section)
        model.add(.titleTexts, texts)
        section = SectionWriter()
        keys.sort()
        for entry in keys {
            section.append(entry.key, digits: TitleHash.digits)
            section.append(entry.form, digits: widths.form)
        }
        model.add(.titleKeys, section)
        section = SectionWriter()
        words.sort { $0.rest.lexicographicallyPrecedes($1.rest) || ($0.rest == $1.rest && $0.form < $1.form) }
        for (rest, form) in words {
            section.append(form, digits: widths.form)
            section.append(rest.startIndex, digits: 2)
        }
        model.add(.titleWords, section)
        model.add(.titleLetters, Self.postings(&letterGrams, widths))
        model.add(.titleSounds, Self.postings(&soundGrams, widths))
    }

    private static func postings(_ entries: inout [Pair], _ widths: TitleIndexWidths) -> SectionWriter {
        entries.sort()
        var ends: [(gram: Int, end: Int)] = []
        for (index, entry) in entries.enumerated() {
            if ends.last?.gram == entry.key { ends.removeLast() }
            ends.append((entry.key, index + 1))
        }
        var section = SectionWriter()
        section.append(ends.count, digits: 3)
        let digits = TitleIndexWidths.end(of: entries.count)
        for (gram, end) in ends {
            section.append(gram, digits: 3)
            section.append(end, digits: digits)
        }
        for entry in entries { section.append(entry.form, digits: widths.form) }
        return section
    }
}
