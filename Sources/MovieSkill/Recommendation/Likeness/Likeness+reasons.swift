extension Likeness {
    /// Why one film is like another, the most telling reason first.
    func reasons(for film: Int, like liked: Int) -> [Reason] {
        model.read { FilmComparison(with: liked, in: $0)?.reasons(for: film) ?? [] }
    }
}
