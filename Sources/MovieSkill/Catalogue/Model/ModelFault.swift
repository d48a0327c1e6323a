/// Why a file can't be used as a model.
enum ModelFault: Error, Equatable, CustomStringConvertible {
    /// It has no bytes.
    case empty
    /// It does not begin as a model does.
    case notAModel
    /// It was made by a version with another layout.
    case otherVersion(Int)
    /// It is not as long as it says.
    case truncated(expected: Int, found: Int)
    /// Its header or its section table is not what was written.
    case changedHeader

    var description: String {
        switch self {
        case .empty: "the file is empty"
        case .notAModel: "this is no catalogue model; 'catalogue build' makes one"
        case .otherVersion(let version):
            "the model is of version \(version), and this program reads version \(ModelLayout.version); build it again"
        case .truncated(let expected, let found):
            "the model should be \(expected) bytes long and is \(found): it was cut or added to; build it again"
        case .changedHeader: "the model's header was changed since it was built; build it again"
        }
    }
}
