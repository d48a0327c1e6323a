extension Reason: CustomStringConvertible {
    /// The reason in a few English words, of the film that was named and the one that is recommended.
    public var description: String {
        switch self {
        case .series: "both belong to one series"
        case .directors(let names): "both are by \(Self.list(names))"
        case .cast(let names): "\(Self.list(names)) \(names.count == 1 ? "plays" : "play") in both"
        case .themes(let themes): "both are about \(Self.list(themes))"
        case .genres(let genres, ofOneTime: true):
            "both are \(Self.list(genres.map { $0.lowercased() })) of the same years"
        case .genres(let genres, ofOneTime: false): "both are \(Self.list(genres.map { $0.lowercased() }))"
        case .taste: "people who like it also like this one"
        }
    }

    /// `a`, `a and b`, `a, b and c`.
    private static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return "\(items.dropLast().joined(separator: ", ")) and \(last)"
    }
}
