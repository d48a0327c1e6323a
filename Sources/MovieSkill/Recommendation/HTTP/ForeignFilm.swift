import SkillKit

/// A film of which nothing is known but the title: a service recommends it, and no catalogue has it.
///
/// It has a number like any other film, made of its title and below zero, so that it can be on offer and be remembered.
/// The title itself is remembered beside it.
extension Film {
    /// A film that no catalogue has.
    init(foreign title: String) {
        // 32 bits: two titles of one session with one number are a matter of one in many millions.
        let number = Checksum.crc32(title.lowercased().utf8)
        self.init(id: FilmID(rawValue: -1 - Int(number)), title: title, year: 0)
    }
}

extension FilmID {
    /// Whether no catalogue has it.
    var isForeign: Bool { rawValue < 0 }
}
