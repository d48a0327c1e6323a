extension FilmComparison {
    /// Why another film is similar, the most telling reason first.
    func reasons(for other: Int) -> [Reason] {
        guard (0..<count).contains(other) else { return [] }
        let traits = FilmTraits(at: other, in: model[.traits])
        var reasons: [(reason: Reason, share: Double)] = []
        if traits.series == self.traits.series { reasons.append((.series, .infinity)) }
        let isOfOneTime = min(traits.year, self.traits.year) > 0 && abs(traits.year - self.traits.year) <= 5
        for field in FilmField.allCases where field.isTelling {
            let section = TermSection(model[field.section])
            let shared = section.shared(film, other)
            let cosine = shared.reduce(0) { $0 + $1.product }
            // Nobody would say "both are about based on a novel".
            let names = shared.map { section.name(of: $0.term) }.filter { !$0.isEmpty && !$0.hasPrefix("based on") }
            let reason: (reason: Reason, weight: Double)? =
                switch field {
                case .directors: (.directors(names), 1.3)
                case .cast: (.cast(names), 1.2)
                case .themes: (.themes(names.filter(Self.isOfTheStory)), 1)
                // As a reason to say, shared genres tell less than their weight suggests.
                case .genres: (.genres(names, ofOneTime: isOfOneTime), 0.8)
                case .words, .companies, .countries: nil
                }
            if let reason, reason.reason.isSaid { reasons.append((reason.reason, reason.weight * cosine.squareRoot())) }
        }
        let taste = LikedTogetherSection(model[.taste]).neighbours(of: film).first { $0.film == other }
        if let taste { reasons.append((.taste, 0.2 * taste.weight)) }
        // The sort is stable.
        return reasons.sorted { $0.share > $1.share }.map(\.reason)
    }

    /// Whether a theme is about the story, and not about how the film was made.
    private static func isOfTheStory(_ theme: String) -> Bool {
        let theme = theme.lowercased()
        return !made.contains(theme) && !theme.hasPrefix("based on") && !theme.hasSuffix("stinger")
    }

    private static let made: Set<String> = [
        "3d", "absurd humor", "animation", "anime", "biography", "black and white", "black comedy", "blockbuster",
        "cult film", "dark comedy", "ensemble", "ensemble cast", "epic", "film noir", "found footage", "gothic", "imax",
        "independent film", "live action and animation", "mockumentary", "musical", "neo-noir", "nonlinear story",
        "nonlinear timeline", "nostalgia", "parody", "prequel", "remake", "romantic comedy", "satire", "sequel",
        "short",
        "silent film", "slapstick", "slapstick comedy", "spin off", "spoof", "stop motion", "surreal", "surrealism",
        "suspense", "twist ending", "violence", "voice over", "woman director",
    ]
}

extension Reason {
    /// Whether the reason can be said.
    fileprivate var isSaid: Bool {
        switch self {
        case .directors(let names), .cast(let names), .themes(let names), .genres(let names, _): !names.isEmpty
        case .series, .taste: true
        }
    }
}
