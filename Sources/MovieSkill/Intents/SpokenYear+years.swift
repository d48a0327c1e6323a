import SkillKit

extension SpokenYear {
    /// The year; the last two digits are those of the hundred years up to now.
    var years: ClosedRange<Int> {
        switch self {
        case .full(let year): year...year
        case .short(let year): year < 30 ? (2000 + year)...(2000 + year) : (1900 + year)...(1900 + year)
        }
    }
}
