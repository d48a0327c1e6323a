/// The genres that set the mood of a film.
struct Tone: OptionSet, Sendable {
    /// The value, less than 64 so that it fits into one digit of a model.
    let rawValue: Int

    static let family = Tone(rawValue: 1)
    static let action = Tone(rawValue: 2)
    static let horror = Tone(rawValue: 4)
    static let animation = Tone(rawValue: 8)

    /// The number of possible values.
    static let count = 16

    init(rawValue: Int) { self.rawValue = rawValue }

    /// Takes the tone of a film.
    init(of film: Film) {
        self = []
        if film.genres.contains("Family") { insert(.family) }
        if film.genres.contains("Action") { insert(.action) }
        if film.genres.contains("Horror") { insert(.horror) }
        if film.genres.contains("Animation") { insert(.animation) }
    }
}
