import Foundation
import MovieSkill

/// The answers to thousands of wishes, to compare two builds or two catalogues byte for byte.
enum Answers {
    static func write(of catalogue: Catalogue) throws {
        let recommender = InProcessRecommender { catalogue }
        let films = SampledFilms(of: catalogue, count: 1000).films
        for (index, film) in films.enumerated() {
            for (name, wish) in wishes(
                film,
                films[(index + 11) % films.count],
                films[(index + 97) % films.count],
                index
            ) {
                let answer = recommender.recommend(wish)?.map { "\($0.film.id.rawValue) \($0.reasons)" } ?? ["unknown"]
                print("\(film.id.rawValue)\t\(name)\t\(answer.joined(separator: "; "))")
            }
        }
    }

    private static func wishes(_ film: Film, _ second: Film, _ third: Film, _ seed: Int) -> [(String, Wish)] {
        var wishes = RankingBenchmark.filters.map { ("like it, \($0.name)", Wish(.film(film), filter: $0.filter)) }
        func add(_ name: String, _ liked: Wish.Liked, _ change: (inout Wish) -> Void) {
            var wish = Wish(liked)
            change(&wish)
            wishes.append((name, wish))
        }
        add("like three", .films([film, second, third])) { _ in }
        add("like two and an earlier one", .films([film, second])) { $0.earlier = [third] }
        add("like it, with a story", .film(film)) { $0.story = String(second.sentence.prefix(60)) }
        add("French", .film(film)) { $0.filter.origins = [FilmOrigin(languages: ["French", "Français"])] }
        add("short, old, no war", .film(film)) {
            $0.filter.minutes = 1...100
            $0.filter.withoutYears = [1995...2030]
            $0.filter.withoutThemes = ["war"]
        }
        add("with a person", .film(film)) { $0.filter.people = second.directors }
        add("without a person", .film(film)) { $0.filter.withoutPeople = Set(film.cast.prefix(2)) }
        add("hardly known", .film(film)) { $0.filter.fame = 1...40 }
        add("one kind or another", .film(film)) {
            $0.filter.kinds = [["Science Fiction", "Horror"], ["Western"]]
            $0.filter.withoutKinds = [["Comedy"]]
        }
        add("of a kind", .anything(seed: seed)) { $0.filter.kinds = film.genres.first.map { [[$0]] } ?? [] }
        add("with a person, of no kind", .anything(seed: seed)) { $0.filter.people = Array(film.cast.prefix(1)) }
        add("anything", .anything(seed: seed)) { _ in }
        add("a story", .anything(seed: seed)) { $0.story = String(film.sentence.prefix(80)) }
        return wishes
    }
}
