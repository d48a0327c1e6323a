#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The texts from which the built-in catalogue is made.
package enum BuiltInTexts {
    /// The most bytes of one text.
    private static let longestText = 64 << 20

    /// Reads the films of every text in a folder.
    /// - Throws: ``FileError``, which names the file and the malformed line.
    static func films(in folder: String) throws(FileError) -> [Film] {
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
            throw FileError(folder, .missing, "no such folder of texts")
        }
        var films: [Film] = []
        for name in names.sorted() where name.hasSuffix(".txt") {
            let path = "\(folder)/\(name)"
            guard let text = try String(validating: OpenFile(path).bytes(atMost: longestText), as: UTF8.self) else {
                throw FileError(path, .malformed, "is not UTF-8")
            }
            do { films += try CatalogueText.films(in: text) } catch { throw FileError(path, .malformed, "\(error)") }
        }
        guard !films.isEmpty else { throw FileError(folder, .missing, "no texts of films (*.txt)") }
        return films
    }

    /// The model of films that is compiled into the executable.
    ///
    /// It has no index of their stories: reading the texts of so few films takes a few milliseconds, and the index
    /// would take a third of a megabyte.
    static func model(of films: [Film]) -> [UInt8] { CatalogueCompiler.model(of: films, indexingStories: false) }

    /// The Swift source with the compiled films in it.
    static func source(of films: [Film]) -> String { EmbeddedModel.source(of: model(of: films)) }

    /// Compiles the texts in a folder to Swift source, which is written atomically.
    /// - Returns: The number of films.
    /// - Throws: ``FileError`` if a text is malformed, or the source can't be written.
    package static func compile(_ folder: String, to output: String) throws(FileError) -> Int {
        let films = try films(in: folder)
        try WholeFile.replace(output, with: Array(source(of: films).utf8))
        return films.count
    }
}
