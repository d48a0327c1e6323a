/// The grams of a title: every three consecutive letters or sounds, by which likely titles are found.
enum TitleGrams {
    /// The largest gram.
    static let largest = 40 * 40 * 40

    /// The grams of letters, padded with two places before the first and one after the last; each once, in order.
    static func letters(_ words: [[UInt8]]) -> [Int] {
        grams(
            words.lazy.joined().map { byte in
                switch byte {
                case 0x61...0x7A: Int(byte - 0x61) + 1
                case 0x30...0x39: Int(byte - 0x30) + 27
                default: 37 + Int(byte & 1)
                }
            }
        )
    }

    /// The grams of the sounds that survive mishearing: consonants, grouped by where they are made, and a first vowel.
    static func sounds(_ sounds: [[UInt8]]) -> [Int] {
        var heard: [Int] = []
        let all = Array(sounds.lazy.joined())
        for (index, byte) in all.enumerated() {
            guard let sound = Sound(rawValue: byte) else { continue }
            let next = index + 1 < all.count ? Sound(rawValue: all[index + 1]) : nil
            if let symbol = symbol(sound, before: next, isFirst: heard.isEmpty) { heard.append(symbol) }
        }
        return grams(heard)
    }

    private static func symbol(_ sound: Sound, before next: Sound?, isFirst: Bool) -> Int? {
        switch sound {
        case .p, .b: 1
        case .t, .d: 2
        case .k, .g: 3
        case .f, .v, .thin: 4
        case .s, .z: 5
        case .ship, .vision, .chip, .gem: 6
        case .m, .n, .sing: 7
        case .l: 8
        // An r after a vowel is not heard everywhere.
        case .r: next?.isVowel == true ? 9 : nil
        case .w: 10
        case .h, .y: nil
        default: isFirst ? 11 : nil
        }
    }

    private static func grams(_ symbols: [Int]) -> [Int] {
        guard !symbols.isEmpty else { return [] }
        var grams: [Int] = []
        grams.reserveCapacity(symbols.count + 1)
        var gram = 0
        for symbol in symbols + [0] {
            // The shift drops the symbol before the last two.
            gram = gram % (40 * 40) * 40 + symbol
            grams.append(gram)
        }
        return Set(grams).sorted()
    }
}
