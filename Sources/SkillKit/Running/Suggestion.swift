/// The known word that is nearest to one that nobody knows, when it is near enough.
func nearest<Word: StringProtocol>(to word: String, among known: [Word]) -> Word? {
    let near = known.map { ($0, editDistance(word.prefix(64), $0)) }.min { $0.1 < $1.1 }
    guard let (suggestion, distance) = near, distance <= max(1, suggestion.count / 3) else { return nil }
    return suggestion
}

/// Words to add to a message about a word that nobody knows: what was meant, when that is likely.
func suggestion(for word: String, among known: [String]) -> String {
    nearest(to: word, among: known).map { "; did you mean '\($0)'?" } ?? ""
}
