#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Catalogue {
    /// Compiles films into a catalogue in memory.
    ///
    /// Time and memory grow with the amount of data about the films; compile a large collection once, into a file.
    /// - Parameter films: The films, in any order; of two with the same identifier, the first counts.
    public init(_ films: [Film]) { self.init(films, ratings: []) }

    /// Compiles films together with people's ratings.
    init(_ films: [Film], ratings: [Rating]) {
        // What has just been compiled is a valid model.
        self.init((try? Model(Data(CatalogueCompiler.model(of: films, ratings: ratings)))) ?? .none)
    }
}
