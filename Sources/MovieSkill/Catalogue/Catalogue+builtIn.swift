#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Catalogue {
    /// The catalogue that is built into the executable.
    ///
    /// It is used in place: nothing is read or copied until a film is needed.
    public static func builtIn() -> Catalogue {
        let text = BuiltInCatalogue.model
        guard text.hasPointerRepresentation else { return Catalogue(.none) }
        let bytes = UnsafeMutableRawPointer(mutating: text.utf8Start)
        let data = Data(bytesNoCopy: bytes, count: text.utf8CodeUnitCount, deallocator: .none)
        return Catalogue((try? Model(data)) ?? .none)
    }
}
