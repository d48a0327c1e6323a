/// A criterion is stored as a short text, such as `"g:Comedy+Romance"`, `"y:1990-1999"` or `"p:Brad Pitt"`: a session
/// has little room, and a text of an unknown sort is left out and does no harm.
extension Criterion {
    /// The most bytes of a name; a longer one is noise.
    static let longest = 80
    /// The most bytes of a story; a longer one is cut.
    static let longestStory = 200
    /// More kinds or places are not remembered.
    private static let mostAlternatives = 4

    /// A story, cut after the last word that fits.
    static func story(cut words: String) -> Self {
        guard words.utf8.count > longestStory else { return .story(words) }
        var story = ""
        for word in words.split(separator: " ") {
            guard story.utf8.count + word.utf8.count < longestStory else { break }
            story += story.isEmpty ? word : " " + word
        }
        return .story(story)
    }

    /// The stored text.
    var stored: String {
        switch self {
        case .kinds(let kinds):
            "g:" + kinds.map { $0.map(\.rawValue).sorted().joined(separator: "+") }.joined(separator: "|")
        case .person(let name): "p:" + name
        case .years(let years): "y:" + Self.text(years)
        case .origins(let origins): "o:" + origins.map(\.rawValue).joined(separator: "|")
        case .minutes(let minutes): "m:" + Self.text(minutes)
        case .fame(let fame): "f:" + Self.text(fame)
        case .subject(let words): "t:" + words
        case .story(let words): "s:" + words
        }
    }

    /// Reads a stored text; `nil` if it makes no sense.
    init?(stored: String) {
        guard stored.utf8.count <= 4 * Self.longest, let colon = stored.firstIndex(of: ":") else { return nil }
        let value = stored[stored.index(after: colon)...]
        switch stored[..<colon] {
        case "g":
            let kinds = value.split(separator: "|").prefix(Self.mostAlternatives).map { kind in
                Set(kind.split(separator: "+").compactMap { Genre(rawValue: String($0)) })
            }.filter { !$0.isEmpty }
            if kinds.isEmpty { return nil }
            self = .kinds(kinds)
        case "o":
            let origins = value.split(separator: "|").prefix(Self.mostAlternatives).compactMap {
                Origin(rawValue: String($0))
            }
            if origins.isEmpty { return nil }
            self = .origins(origins)
        case "p":
            guard !value.isEmpty, value.utf8.count <= Self.longest else { return nil }
            self = .person(String(value))
        case "t":
            guard !value.isEmpty, value.utf8.count <= Self.longest else { return nil }
            self = .subject(String(value))
        case "s":
            guard !value.isEmpty, value.utf8.count <= Self.longestStory else { return nil }
            self = .story(String(value))
        case "y": if let range = Self.range(value) { self = .years(range) } else { return nil }
        case "m": if let range = Self.range(value) { self = .minutes(range) } else { return nil }
        case "f": if let range = Self.range(value) { self = .fame(range) } else { return nil }
        default: return nil
        }
    }

    private static func text(_ range: ClosedRange<Int>) -> String { "\(range.lowerBound)-\(range.upperBound)" }

    private static func range(_ text: Substring) -> ClosedRange<Int>? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let ends = parts.compactMap { Int($0) }
        guard parts.count == 2, ends.count == 2, ends[0] <= ends[1], ends[0] >= 0, ends[1] <= most else { return nil }
        return ends[0]...ends[1]
    }
}
