#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Catalogue {
    /// Compiles films to a catalogue in memory.
    ///
    /// Time and memory grow with all that is known of the films: for many of them compile a file once.
    /// - Parameter films: In any order; of two with one identifier the first counts.
    public init(_ films: [Film]) { self.init(films, ratings: []) }

    /// Compiles films and how people liked them.
    init(_ films: [Film], ratings: [Rating]) {
        // What was compiled a moment ago is a model.
        self.init((try? Model(Data(CatalogueCompiler.model(of: films, ratings: ratings)))) ?? .none)
    }
}
