import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A recommendation service's answer for a title.
enum ServiceAnswer: Sendable, Hashable {
    /// It does not know the film.
    case notFound
    /// Titles of similar films, the best first.
    case titles([String])

    /// The most bytes of a title: the session has to remember it, and real titles are shorter.
    static let longestTitle = 120

    /// Reads an answer: `{"recommended_movies": [...]}` or `{"error": "..."}`.
    ///
    /// - Parameter response: The HTTP response.
    /// - Throws: ``ServiceError``.
    init(_ response: HTTPResponse) throws(ServiceError) {
        guard response.status == 200 else { throw .status(response.status) }
        guard let json = try? JSON(reading: response.body) else { throw .unreadable }
        if case .array(let elements)? = json["recommended_movies"] {
            var titles: [String] = []
            for element in elements {
                guard let title = element.string else { throw .unreadable }
                if let title = Self.speakable(title) { titles.append(title) }
            }
            self = .titles(titles)
        } else if let error = json["error"]?.string {
            guard error.lowercased().hasPrefix("movie not found") else { throw .reported }
            self = .notFound
        } else {
            throw .unreadable
        }
    }

    /// A title without surrounding spaces; `nil` if the text is not a title.
    static func speakable(_ title: String) -> String? {
        let isSpace = { (character: Character) in character.isWhitespace }
        let title = String(title.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
        let isText = title.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
            default: true
            }
        }
        guard isText, title.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        return title.utf8.count <= longestTitle ? title : nil
    }
}

/// In a recording: the titles, or `null` for a film that the service does not know.
extension ServiceAnswer: Codable {
    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        self = value.decodeNil() ? .notFound : .titles(try value.decode([String].self).compactMap(Self.speakable))
    }

    func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .notFound: try value.encodeNil()
        case .titles(let titles): try value.encode(titles)
        }
    }
}
