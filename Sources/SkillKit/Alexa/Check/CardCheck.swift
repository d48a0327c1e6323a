extension Card {
    /// Where the card breaks a rule.
    func findings(at path: String, limit: Int) -> [ResponseFinding] {
        switch kind {
        case .simple(let card):
            return length([card.title, card.content], at: path, limit)
        case .standard(let card):
            let images = [
                ("smallImageUrl", card.image?.smallImageURL), ("largeImageUrl", card.image?.largeImageURL),
            ]
            return length([card.title, card.text] + images.map(\.1), at: path, limit)
                + images.flatMap { name, url in Self.findings(ofImage: url, at: "\(path).image.\(name)") }
        case .askForPermissions(let card):
            guard card.permissions?.isEmpty != false else { return [] }
            return [ResponseFinding(.cardPermissions, at: path, "it names no permission; name at least one")]
        case .linkAccount, .other:
            return []
        }
    }

    private func length(_ texts: [String?], at path: String, _ limit: Int) -> [ResponseFinding] {
        let length = texts.reduce(0) { $0 + ($1?.unicodeScalars.count ?? 0) }
        guard length > limit else { return [] }
        return [ResponseFinding(.cardLength, at: path, "\(length) characters on the card; show at most \(limit)")]
    }

    private static func findings(ofImage url: String?, at path: String) -> [ResponseFinding] {
        guard let url, !url.hasPrefix("https://") || url.unicodeScalars.count > 2000 else { return [] }
        return [ResponseFinding(.cardImage, at: path, "it must be an https URL of at most 2,000 characters")]
    }
}
