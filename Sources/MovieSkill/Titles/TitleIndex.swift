/// Finds the films of a title.
///
/// A look-up costs the title's length.
struct TitleIndex: Sendable {
    private var positions: [TitleKey: [Int]] = [:]

    /// Indexes films by their titles, and by their other titles where no film's own title is the same.
    init(_ films: [Film]) {
        for (position, film) in films.enumerated() { add(film.title, position) }
        let own = positions
        for (position, film) in films.enumerated() {
            for title in film.otherTitles {
                if let key = TitleKey(title), own[key] == nil { add(title, position) }
            }
        }
    }

    /// The positions of the films that have a title, in the order of the films.
    func positions(of title: String) -> [Int] {
        TitleKey(title).flatMap { positions[$0] } ?? []
    }

    private mutating func add(_ title: String, _ position: Int) {
        guard let key = TitleKey(title), positions[key]?.contains(position) != true else { return }
        positions[key, default: []].append(position)
    }
}
