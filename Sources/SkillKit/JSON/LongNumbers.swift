import Synchronization

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The long numbers that an encoder meets, which Foundation's encoder can't write.
///
/// Each is written as a placeholder string with random numbers in it, which nothing else can equal, and then put back
/// as the number that it is.
final class LongNumbers: Sendable {
    private struct Met {
        var mark = ""
        var numbers: [LongNumber] = []
    }

    private let met = Mutex(Met())

    /// The placeholder for a number until everything is written.
    func placeholder(for number: LongNumber) -> String {
        met.withLock { met in
            if met.numbers.isEmpty { met.mark = "\(UInt64.random(in: 0 ... .max))-\(UInt64.random(in: 0 ... .max))-" }
            met.numbers.append(number)
            return met.mark + String(met.numbers.count - 1)
        }
    }

    /// The bytes that the encoder wrote, with the numbers in their places.
    func putBack(in bytes: Data) -> Data {
        let met = met.withLock { $0 }
        guard !met.numbers.isEmpty else { return bytes }
        var whole = Data()
        // The mark contains no quotes, so a placeholder is everything between two of them.
        let quote = UInt8(ascii: "\"")
        var isBesideNumber = true
        for piece in bytes.split(separator: quote, omittingEmptySubsequences: false) {
            if piece.starts(with: met.mark.utf8),
                let place = Int(String(decoding: piece.dropFirst(met.mark.utf8.count), as: UTF8.self)),
                met.numbers.indices.contains(place)
            {
                whole += Data(met.numbers[place].description.utf8)
                isBesideNumber = true
            } else {
                if !isBesideNumber { whole.append(quote) }
                whole += piece
                isBesideNumber = false
            }
        }
        return whole
    }
}

extension CodingUserInfoKey {
    /// Where an encoder keeps its ``LongNumbers``.
    static var longNumbers: CodingUserInfoKey? { CodingUserInfoKey(rawValue: "SkillKit.longNumbers") }
}
