/// A sound of English.
///
/// The raw value is an ASCII character, so that a word's sounds can be stored in a model directly.
enum Sound: UInt8, CaseIterable, Sendable {
    // Vowels, by the words that phoneticians name them by; `u` is also the murmured vowel of *about*.
    case fleece = 0x69  // i
    case kit = 0x49  // I
    case dress = 0x65  // e
    case face = 0x41  // A
    case trap = 0x61  // a
    case lot = 0x6F  // o
    case strut = 0x75  // u
    case goose = 0x55  // U
    case goat = 0x4F  // O
    case price = 0x59  // Y
    case mouth = 0x57  // W
    case choice = 0x51  // Q
    case nurse = 0x52  // R
    // Consonants; those of *thin*, *ship*, *vision*, *chip*, *gem* and *sing* have capitals.
    case p = 0x70
    case b = 0x62
    case t = 0x74
    case d = 0x64
    case k = 0x6B
    case g = 0x67
    case f = 0x66
    case v = 0x76
    case thin = 0x54  // T
    case s = 0x73
    case z = 0x7A
    case ship = 0x53  // S
    case vision = 0x5A  // Z
    case chip = 0x43  // C
    case gem = 0x4A  // J
    case m = 0x6D
    case n = 0x6E
    case sing = 0x4E  // N
    case l = 0x6C
    case r = 0x72
    case w = 0x77
    case y = 0x79
    case h = 0x68

    /// Whether it is a vowel.
    var isVowel: Bool {
        switch self {
        case .fleece, .kit, .dress, .face, .trap, .lot, .strut, .goose, .goat, .price, .mouth, .choice, .nurse: true
        default: false
        }
    }
}
