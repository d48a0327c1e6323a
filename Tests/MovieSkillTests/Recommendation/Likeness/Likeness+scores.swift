@testable import MovieSkill

extension Likeness {
    /// How similar each film is to one, by position; films that have nothing in common with it are left out.
    func scores(like film: Int) -> [Int: Double] {
        model.read { model in
            guard var comparison = FilmComparison(with: film, in: model) else { return [:] }
            var scores: [Int: Double] = [:]
            for start in stride(from: 0, to: comparison.count, by: FilmComparison.block) {
                let films = start..<min(start + FilmComparison.block, comparison.count)
                comparison.turn(to: films)
                for other in films { scores[other] = comparison.score(of: other) }
            }
            return scores
        }
    }
}
