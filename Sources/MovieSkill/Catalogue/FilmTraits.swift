import SkillKit

/// The numbers by which films are compared, as stored in a model: one record of fixed width for each film.
///
/// Unknown numbers are 0.
struct FilmTraits: Sendable {
    /// The year of its release.
    var year: Int
    /// How well known it is, 1 to 100.
    var fame: Int
    /// How well liked it is, 1 to 100.
    var liking: Int
    /// How long it runs, in minutes.
    var minutes: Int
    /// What it cost and what it earned, as logarithms.
    var budget: Int
    var revenue: Int
    /// Its mood.
    var tone: Tone
    /// A number of its first language, the original one; 0 if that is not known.
    var language: Int
    /// The number of its series; a film without a series has a number of its own.
    var series: Int

    /// The bytes of a record.
    static let width = 19

    /// Takes a film's numbers.
    init(_ film: Film, series: Int) {
        year = film.year
        fame = film.fame
        liking = film.liking
        minutes = film.minutes
        budget = FilmTraits.logarithmic(film.budget)
        revenue = FilmTraits.logarithmic(film.revenue)
        tone = Tone(of: film)
        language = film.languages.first.map(FilmTraits.language) ?? 0
        self.series = series
    }

    /// Reads the record of the film at a position.
    @inline(__always)
    init(at position: Int, in section: SectionView) {
        let place = position * FilmTraits.width
        // Of an incomplete record, nothing is known.
        let (first, second) = (section.digits(at: place) ?? 0, section.digits(at: place + 8) ?? 0)
        let (low, high) = (ModelNumber.pairs(first), ModelNumber.pairs(second))
        year = Int(low & 0xFFFF)
        fame = Int(low >> 16 & 0xFFFF)
        liking = Int(low >> 32 & 0xFFFF)
        minutes = Int(low >> 48)
        budget = Int(high & 0xFFFF)
        revenue = Int(high >> 16 & 0xFFFF)
        tone = Tone(rawValue: Int(second >> 32 & 0x3F))
        series = section.number(at: place + 13, digits: 4)
        language = section.number(at: place + 17, digits: 2)
    }

    /// Writes the record.
    func append(to section: inout SectionWriter) {
        for number in [year, fame, liking, minutes, budget, revenue] { section.append(nearest: number, digits: 2) }
        section.append(tone.rawValue, digits: 1)
        section.append(series, digits: 4)
        section.append(language, digits: 2)
    }

    /// The number of a language, from 1: a checksum of its name, short enough for two digits.
    ///
    /// Two languages may share one, rarely.
    static func language(_ name: String) -> Int { Int(Checksum.crc32(name.utf8) % 4095) + 1 }

    /// Hundredths of the logarithm of a sum of money, from a hundred thousand on; 0 if it is not known.
    private static func logarithmic(_ dollars: Int) -> Int {
        dollars > 0 ? max(Int(100 * Libc.logarithm(1 + Double(dollars) / 100_000)), 1) : 0
    }
}
