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
    /// The version of this layout and of the sections' content.
    static let version = 2
    static let sectionEntry = 20
    static let mostSections = 64
    static let tableStart = 18
    /// The most bytes of a section, for places in it have five digits at most.
    static let largestSection = ModelNumber.largest(digits: 5)

    /// The place of the first section.
    static func headerEnd(sections: Int) -> Int { tableStart + sections * sectionEntry + 6 }
}
