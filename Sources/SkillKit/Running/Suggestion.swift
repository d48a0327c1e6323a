/// Words to add to a message about a word that nobody knows: the nearest known one, when one is near enough.
func nearest(to word: String, among known: [String]) -> String {
    let near = known.map { ($0, editDistance(word.prefix(64), $0)) }.min { $0.1 < $1.1 }
    guard let (suggestion, distance) = near, distance <= max(1, suggestion.count / 3) else { return "" }
    return "; did you mean '\(suggestion)'?"
}
