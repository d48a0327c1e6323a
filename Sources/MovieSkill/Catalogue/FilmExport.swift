import SkillKit

#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension Film: Encodable {
    private enum Member: String, CodingKey {
        case id, title, also, series, year, directors, cast, characters, genres, keywords, countries, languages
        case companies, overview, tagline, runtime, budget, revenue, fame, liking
    }

    /// Writes what is known, under the names of `--columns`.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Member.self)
        func write(_ list: [String], _ member: Member) throws {
            if !list.isEmpty { try members.encode(list, forKey: member) }
        }
        func write(_ text: String, _ member: Member) throws {
            if !text.isEmpty { try members.encode(text, forKey: member) }
        }
        func write(_ number: Int, _ member: Member) throws {
            if number != 0 { try members.encode(number, forKey: member) }
        }
        try members.encode(id, forKey: .id)
        try members.encode(title, forKey: .title)
        try write(otherTitles, .also)
        try write(series, .series)
        try write(year, .year)
        try write(directors, .directors)
        try write(cast, .cast)
        try write(characters, .characters)
        try write(genres, .genres)
        try write(themes, .keywords)
        try write(countries, .countries)
        try write(languages, .languages)
        try write(companies, .companies)
        try write(sentence, .overview)
        try write(tagline, .tagline)
        try write(minutes, .runtime)
        try write(budget, .budget)
        try write(revenue, .revenue)
        try write(fame, .fame)
        try write(liking, .liking)
    }

    /// The film as one line of JSON.
    package func line() throws -> Data { try Wire.encode(self) + Data("\n".utf8) }
}
