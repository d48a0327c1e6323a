import SkillKit

extension SpokenYear {
    /// The year; two digits mean a year of the last hundred.
    var years: ClosedRange<Int> {
        switch self {
        case .full(let year): year...year
        case .short(let year): year < 30 ? (2000 + year)...(2000 + year) : (1900 + year)...(1900 + year)
        }
    }
}
