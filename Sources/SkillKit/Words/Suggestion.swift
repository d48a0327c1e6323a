/// The known word that is closest to an unknown one; `nil` if none is close enough.
func nearest<Word: StringProtocol>(to word: String, among known: [Word]) -> Word? {
    let near = known.map { ($0, editDistance(word.prefix(64), $0)) }.min { $0.1 < $1.1 }
    guard let (suggestion, distance) = near, distance <= max(1, suggestion.count / 3) else { return nil }
    return suggestion
}

/// A suggestion to append to a message about an unknown word, if one is likely.
func suggestion(for word: String, among known: [String]) -> String {
    nearest(to: word, among: known).map { "; did you mean '\($0)'?" } ?? ""
}
