/// Several films or people in one value, from a device without lists: "Heat and Alien", "Joel and Ethan Coen".
extension Telling {
    /// What was said, with films and people in one value separated.
    func apart(_ said: RecommendMovie) async throws -> RecommendMovie {
        var said = said
        if let titles = said.wanted.titles { said.wanted.titles = try await apart(titles: titles) }
        if let people = said.wanted.people { said.wanted.people = try await apart(people: people) }
        said.unwanted = try await apart(said.unwanted)
        return said
    }

    /// A wish whose "people" are subjects where they are things: "something with a talking dog", "with animals".
    func withoutThings(_ wish: Wanted) async throws -> Wanted {
        var wish = wish
        for words in wish.people ?? []
        where words.hasPrefix("a ") || words.hasPrefix("an ") || Subject(words) != nil {
            if try await isPerson(words) { continue }
            wish.people?.removeAll { $0 == words }
            wish.themes = (wish.themes ?? []) + [words]
        }
        if wish.people?.isEmpty == true { wish.people = nil }
        return wish
    }

    /// What is not wanted, with films and people in one value separated.
    func apart(_ unwanted: Unwanted) async throws -> Unwanted {
        var unwanted = unwanted
        if let titles = unwanted.titles { unwanted.titles = try await apart(titles: titles) }
        if let people = unwanted.people { unwanted.people = try await apart(people: people) }
        // "I don't want planes crashing."
        for words in unwanted.people ?? [] where words.contains(" ") && words == words.lowercased() {
            if try await isPerson(words) { continue }
            unwanted.people?.removeAll { $0 == words }
            unwanted.themes = (unwanted.themes ?? []) + [words]
        }
        if unwanted.people?.isEmpty == true { unwanted.people = nil }
        return unwanted
    }

    /// Titles; a value that is not a title itself counts as several if each of its parts is one.
    private func apart(titles: [String]) async throws -> [String] {
        var apart: [String] = []
        for title in titles {
            let parts = Self.parts(of: title)
            if parts.count > 1, try await recommender.lookUp(title: title).certainty == 0 {
                var areTitles = true
                for part in parts where areTitles {
                    areTitles = try await recommender.lookUp(title: part).film != nil
                }
                apart += areTitles ? parts : [title]
            } else {
                apart.append(title)
            }
        }
        return apart
    }

    /// Names; a value that is nobody's name counts as several if each of its parts is somebody's.
    private func apart(people: [String]) async throws -> [String] {
        var apart: [String] = []
        for person in people {
            let parts = Self.parts(of: person)
            if parts.count > 1, try await !isPerson(person), let names = try await names(of: parts) {
                apart += names
            } else {
                apart.append(person)
            }
        }
        return apart
    }

    /// The names that the parts of a list stand for; `nil` if one of them is nobody's.
    ///
    /// Parts without a last name get that of the last part: *Joel and Ethan Coen*.
    private func names(of parts: [String]) async throws -> [String]? {
        let last = parts.last?.split(separator: " ").dropFirst().last
        var names: [String] = []
        for part in parts {
            let full = part.contains(" ") ? nil : last.map { "\(part) \($0)" }
            if let full, try await isPerson(full) {
                names.append(full)
            } else if try await isPerson(part) {
                names.append(part)
            } else {
                return nil
            }
        }
        return names
    }

    /// The parts of a list of words; a text that is not a list has a single part, and so has one that is too long to be
    /// spoken.
    private static func parts(of list: String) -> [String] {
        var parts: [[Substring]] = [[]]
        for word in list.split(whereSeparator: \.isWhitespace) {
            if ["and", "or", "&", "plus"].contains(word.lowercased()) {
                parts.append([])
            } else if word.last == "," {
                parts[parts.count - 1].append(word.dropLast())
                parts.append([])
            } else {
                parts[parts.count - 1].append(word)
            }
        }
        let filled = parts.filter { $0.contains { !$0.isEmpty } }
        return filled.count > mostParts ? [list] : filled.map { $0.joined(separator: " ") }
    }

    /// More parts are not looked up, because each may ask a service.
    private static let mostParts = 4
}
