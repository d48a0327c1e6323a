/// What was learnt of a skill's declarations: bytes that are read in place.
///
/// All bytes are ASCII, so they can be in a string literal as well as in a file.
public struct UnderstandingModel: Sendable {
    private enum Storage: Sendable {
        case bytes([UInt8])
        case literal(StaticString)
    }

    private let storage: Storage
    /// Identifies the declarations that it was learnt from.
    let fingerprint: [UInt8]
    let intentScale: Float
    let slotScale: Float
    /// How much the slots count compared with the words, in telling intents apart.
    let mixture: Float
    /// How much it says against an intent that a word is in none of its samples, as a logarithm.
    let strangeness: Float
    /// How likely each intent is before anything is said.
    let priors: [Float]
    /// The intents that are recognised by phrases, and by what was learnt.
    let taught: [Int]
    /// How likely it is that a text stands for none of them, as odds; `nil` if that was not learnt.
    let foreignPrior: Float?
    /// The scores of the moves between each intent's labels.
    let moves: [[Float]]
    /// Where the tables begin.
    private let tables: Int

    /// Reads what was learnt from the bytes of a file.
    /// - Throws: ``UnderstandingModelError/damaged``.
    public init(_ bytes: [UInt8]) throws { try self.init(.bytes(bytes)) }

    /// Reads what was learnt from a literal, in place.
    /// - Throws: ``UnderstandingModelError/damaged``.
    public init(_ literal: StaticString) throws { try self.init(.literal(literal)) }

    private init(_ storage: Storage) throws {
        self.storage = storage
        let header = Self.withBytes(storage) { Header($0) }
        guard let header else { throw UnderstandingModelError.damaged }
        fingerprint = header.fingerprint
        intentScale = header.intentScale
        slotScale = header.slotScale
        mixture = header.mixture
        strangeness = header.strangeness
        priors = header.priors
        foreignPrior = header.foreignPrior
        taught = header.taught
        moves = header.moves
        tables = header.end
    }

    /// The bytes.
    public var bytes: [UInt8] { Self.withBytes(storage) { Array($0) } }

    /// Calls something with what was learnt.
    func read<Result>(_ body: (UnderstandingView) -> Result) -> Result? {
        Self.withBytes(storage) { bytes in UnderstandingView(bytes, at: tables).map(body) }
    }

    private static func withBytes<Result>(_ storage: Storage, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        switch storage {
        case .bytes(let bytes): bytes.withUnsafeBytes(body)
        case .literal(let literal):
            body(UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
        }
    }
}

/// Why bytes can't be used for understanding.
public enum UnderstandingModelError: Error, Sendable, Hashable {
    /// They are not a model, or one that was cut off.
    case damaged
    /// They were learnt from other declarations: learn again.
    case stale
}

/// The numbers before the tables.
private struct Header {
    var fingerprint: [UInt8]
    var intentScale: Float
    var slotScale: Float
    var mixture: Float
    var strangeness: Float
    var priors: [Float] = []
    var foreignPrior: Float?
    var taught: [Int]
    var moves: [[Float]] = []
    var end: Int

    init?(_ bytes: UnsafeRawBufferPointer) {
        let magic = UnderstandingBytes.magic
        guard bytes.count > 64, bytes.prefix(magic.count).elementsEqual(magic) else { return nil }
        var at = magic.count
        fingerprint = Array(bytes[at..<(at + 9)])
        at += 9
        let count = bytes.number(at: at, digits: 3)
        let tellsForeign = bytes.number(at: at + 3, digits: 1) == 1
        at += 4
        guard at + count <= bytes.count else { return nil }
        taught = (0..<count).filter { bytes.digit(at: at + $0) == 1 }
        at += count
        func float() -> Float {
            guard at + 5 <= bytes.count else { return 0 }
            defer { at += 5 }
            return Float(bitPattern: UInt32(truncatingIfNeeded: bytes.number(at: at, digits: 5)))
        }
        intentScale = float()
        slotScale = float()
        mixture = float()
        strangeness = float()
        guard at + 5 * (count + 1) <= bytes.count else { return nil }
        for _ in 0..<count { priors.append(float()) }
        foreignPrior = tellsForeign ? float() : nil
        for _ in 0..<count {
            guard at + 7 <= bytes.count else { return nil }
            let length = bytes.number(at: at, digits: 2)
            at += 2
            let scale = float()
            guard at + length <= bytes.count else { return nil }
            moves.append((0..<length).map { Float(bytes.digit(at: at + $0) - 64) * scale })
            at += length
        }
        end = at
    }
}
