extension Likeness {
    /// Why one film is like another, the most telling reason first.
    func reasons(for film: Int, like liked: Int) -> [Reason] {
        model.read { FilmComparison(with: liked, in: $0)?.reasons(for: film) ?? [] }
    }

    /// The positions of the other films of its series.
    ///
    /// Time grows with the number of films.
    func series(of film: Int) -> [Int] {
        model.read { model in
            let traits = model[.traits]
            let own = FilmTraits(at: film, in: traits).series
            return (0..<FilmRecord.count(in: model)).filter { other in
                other != film && FilmTraits(at: other, in: traits).series == own
            }
        }
    }
}
