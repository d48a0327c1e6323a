/// The layout of a model file.
///
/// ```text
/// magic        8 bytes    "FILMS..\n"
/// version      2 digits
/// sections     2 digits   how many
/// length       6 digits   of the whole file
/// a section   20 digits   each: number (2), place (6), length (6), CRC-32 (6)
/// CRC-32       6 digits   of all before it
/// the sections
/// ```
enum ModelLayout {
    static let magic = "FILMS..\n"
    /// The version of this layout and of the sections' content: 5 if the numbers of films and titles need more digits
    /// than version 4 has.
    /// - Parameter length: The bytes of a section.
    /// - Returns: The version.
    static func version(_ length: (ModelSection) -> Int) -> Int {
        let most = ModelNumber.largest(digits: 3) + 1
        let isWide =
            length(.films) > most * FilmRecord.width || length(.titleForms) > most * titleForm
            || length(.titleTexts) > ModelNumber.largest(digits: 4) + 1
        return isWide ? 5 : 4
    }

    /// The bytes of a title's form in version 4.
    private static let titleForm = 17
    static let sectionEntry = 20
    static let mostSections = 64
    static let tableStart = 18
    /// The most bytes of a section, because places in it have at most five digits.
    static let largestSection = ModelNumber.largest(digits: 5)

    /// The place of the first section.
    static func headerEnd(sections: Int) -> Int { tableStart + sections * sectionEntry + 6 }
}
