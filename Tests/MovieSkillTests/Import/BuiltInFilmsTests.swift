import Testing

@testable import MovieSkill

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct BuiltInFilmsTests {
    private static let films = Catalogue.builtIn().films
    private static let genres: Set<String> = [
        "Action", "Adventure", "Animation", "Comedy", "Crime", "Documentary", "Drama", "Family", "Fantasy", "History",
        "Horror", "Music", "Mystery", "Romance", "Science Fiction", "Thriller", "War", "Western",
    ]

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources/MovieSkill/Catalogue/Films").standardized.path

    @Test func areReadWithoutAFault() throws {
        let films = try BuiltInTexts.films(in: Self.folder)
        #expect(Set(films.map(\.id)).count == films.count, "an identifier stands twice")
        #expect(films.sorted { $0.id.rawValue < $1.id.rawValue } == Self.films)
    }

    @Test func areCompiledFromTheTexts() throws {
        let compiled = BuiltInCatalogue.model
        let bytes = UnsafeBufferPointer(start: compiled.utf8Start, count: compiled.utf8CodeUnitCount)
        let isFresh = try bytes.elementsEqual(BuiltInTexts.model(of: BuiltInTexts.films(in: Self.folder)))
        #expect(isFresh, "the texts were changed: run 'swift run skill-runner catalogue embed'")
    }

    @Test func areWhole() {
        for film in Self.films {
            #expect(film.id.rawValue > 0 && !film.title.isEmpty && (1888...2026).contains(film.year), "\(film.title)")
            #expect(!film.directors.isEmpty && !film.cast.isEmpty && film.themes.count >= 4, "\(film.title)")
            #expect(!film.genres.isEmpty && Self.genres.isSuperset(of: film.genres), "\(film.title): \(film.genres)")
            #expect(film.sentence.hasSuffix(".") && film.sentence.count > 30, "\(film.title): \(film.sentence)")
            #expect(!film.sentence.contains { "<>&\"".contains($0) }, "\(film.title): \(film.sentence)")
        }
    }

    @Test func haveSentencesOfTheirOwn() {
        #expect(Set(Self.films.map(\.sentence)).count == Self.films.count)
    }

    @Test(arguments: ["The Matrix", "Inception", "The Terminator"])
    func holdTheFilmsOfTheSpecification(_ title: String) {
        #expect(Self.films.contains { $0.title == title })
    }

    @Test func recommendFiveOthersForEachOfThem() {
        let recommender = InProcessRecommender()
        for film in Self.films where film.id.rawValue % 16 == 0 {
            guard let films = recommender.recommend(Wish(.film(film))) else {
                Issue.record("\(film.title) is not there")
                continue
            }
            #expect(Set(films.map(\.film.id)).count == 5, "\(film.title): \(films.map(\.film.title))")
            #expect(!films.contains { $0.film.id == film.id }, "\(film.title) recommends itself")
        }
    }
}
