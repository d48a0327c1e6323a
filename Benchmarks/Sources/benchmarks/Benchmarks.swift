import Foundation
import MovieSkill

/// The benchmarks' executable; the script `run` starts it and explains its lines.
///
/// ```text
/// benchmarks measure [--quick] [CATALOGUE]     a line of JSON for each benchmark
/// benchmarks answers [CATALOGUE]               the answers, to compare two builds: a line for each question
/// benchmarks grow FILMS [CATALOGUE]            a table of that many films, made from the catalogue
/// ```
@main
struct Benchmarks {
    static func main() async {
        var arguments = Array(CommandLine.arguments.dropFirst())
        let isQuick = arguments.contains("--quick")
        arguments.removeAll { $0 == "--quick" }
        do {
            switch arguments.first {
            case "measure" where arguments.count <= 2:
                let rounds = Rounds(isQuick: isQuick)
                try await measure(arguments.dropFirst().first, rounds)
            case "answers" where arguments.count <= 2:
                try Answers.write(of: try catalogue(arguments.dropFirst().first))
            case "grow" where (2...3).contains(arguments.count):
                guard let count = Int(arguments[1]), count > 0 else { throw Wrong("'\(arguments[1])' is no number") }
                try GrownFilms(from: try catalogue(arguments.dropFirst(2).first)).write(count)
            default:
                throw Wrong(
                    "usage: benchmarks measure [--quick] [CATALOGUE] | answers [CATALOGUE] | grow N [CATALOGUE]"
                )
            }
        } catch {
            FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
            exit(error is Wrong ? 64 : 1)
        }
    }

    private static func catalogue(_ path: String?) throws -> Catalogue {
        if let path { try Catalogue(contentsOf: path) } else { .builtIn() }
    }

    private static func measure(_ path: String?, _ rounds: Rounds) async throws {
        let catalogue = try catalogue(path)
        if let path { try await OpeningBenchmark.run(path, catalogue.count, rounds) }
        let films = SampledFilms(of: catalogue, count: rounds.isQuick ? 20 : 200)
        try await RankingBenchmark.run(catalogue, films, rounds)
        try await TitleBenchmark.run(catalogue, films, rounds)
        try await UnderstandingBenchmark.run(catalogue, rounds)
        try await TurnBenchmark.run(catalogue, rounds)
        try await ConcurrencyBenchmark.run(catalogue, rounds)
    }
}

/// What is wrong with the program's arguments.
struct Wrong: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
}
