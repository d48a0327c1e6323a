/// Why a file can't be used as a model.
enum ModelError: Error, Equatable, CustomStringConvertible {
    /// It is empty.
    case empty
    /// It doesn't begin like a model.
    case notAModel
    /// It was made by a version with a different layout.
    case otherVersion(Int)
    /// Its length is not the one in its header.
    case truncated(expected: Int, found: Int)
    /// Its header or section table has changed.
    case changedHeader

    var description: String {
        switch self {
        case .empty: "the file is empty"
        case .notAModel: "not a catalogue model; make one with 'catalogue build'"
        case .otherVersion(let version):
            """
            the model has version \(version), but this program reads version 4, and 5 of large models; build it again \
            with 'catalogue build'
            """
        case .truncated(let expected, let found):
            "the model should be \(expected) bytes long but is \(found): it was truncated or appended to; build it again"
        case .changedHeader: "the model's header has changed since it was built; build it again"
        }
    }
}
