/// Where everything stands in a model file.
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
    /// The version of this layout, and of what the sections hold.
    static let version = 1
    static let sectionEntry = 20
    static let mostSections = 64
    static let tableStart = 18

    /// Where the first section stands.
    static func headerEnd(sections: Int) -> Int { tableStart + sections * sectionEntry + 6 }
}
