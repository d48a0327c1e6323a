/// The films that people think of first: well known, well liked, and typical of what was wished for.
///
/// Only valid while the model is read.
struct FameRanking {
    /// Whether films of some kind are wished for.
    let isOfAKind: Bool
    /// How typical films are of it.
    let kinds: FilmTypicality
    let model: ModelView

    /// How good a film is.
    ///
    /// Popularity counts, but how well a film is liked counts more where nothing else does.
    private func score(fame: Int, liking: Int, typicality: @autoclosure () -> Double) -> Double {
        let (fame, liking) = (Double(fame), Double(liking))
        return isOfAKind ? 1.2 * fame + 1.4 * liking + 70 * typicality() : 2 * liking + fame
    }

    /// The best films that pass.
    ///
    /// Time grows with the number of films, but the texts and vectors of few are read.
    func best(_ most: Int, of selection: FilmSelection) -> BestFilms {
        var best = BestFilms(most: most)
        let count = FilmRecord.count(in: model)
        if let films = selection.few {
            for film in films where film < count && selection.contains(film) {
                let (fame, liking) = (FilmRecord.fame(at: film, in: model), FilmRecord.liking(at: film, in: model))
                let score = score(fame: fame, liking: liking, typicality: kinds.score(of: film))
                best.add(film, score: score, series: film)
            }
        } else if let sketches = SketchSection(in: model) {
            let typicality = (0..<sketches.kinds).map { kinds.score(of: sketches.example(of: $0)) }
            for film in 0..<sketches.count {
                let sketch = sketches[film]
                let score = score(fame: sketch.fame, liking: sketch.liking, typicality: typicality[sketch.kind])
                guard score > best.least, selection.contains(film) else { continue }
                best.add(film, score: score, series: film)
            }
        } else {
            for film in 0..<count where selection.contains(film) {
                let (fame, liking) = (FilmRecord.fame(at: film, in: model), FilmRecord.liking(at: film, in: model))
                let score = score(fame: fame, liking: liking, typicality: kinds.score(of: film))
                best.add(film, score: score, series: film)
            }
        }
        return best
    }
}
