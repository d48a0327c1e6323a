#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Catalogue {
    /// The catalogue that every build carries.
    ///
    /// It lies in the executable as it is used: nothing is read or copied before a film is asked for.
    public static func builtIn() -> Catalogue {
        let text = BuiltInCatalogue.model
        guard text.hasPointerRepresentation else { return Catalogue(.none) }
        let bytes = UnsafeMutableRawPointer(mutating: text.utf8Start)
        let data = Data(bytesNoCopy: bytes, count: text.utf8CodeUnitCount, deallocator: .none)
        return Catalogue((try? Model(data)) ?? .none)
    }
}
