import SkillKit

/// A film that a service recommends and the catalogue doesn't have, so that only its title is known.
///
/// It has an identifier like any other film, a negative one made from its title, so that it can be offered and remembered.
/// The title itself is remembered with it.
extension Film {
    /// Creates a film that is not in the catalogue.
    init(foreign title: String) {
        // 32 bits: the chance that two titles of one session share a number is one in many millions.
        let number = Checksum.crc32(title.lowercased().utf8)
        self.init(id: FilmID(rawValue: -1 - Int(number)), title: title, year: 0)
    }
}

extension FilmID {
    /// Whether it is not in the catalogue.
    var isForeign: Bool { rawValue < 0 }
}
