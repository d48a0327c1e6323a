/// SipHash-2-4 (Aumasson and Bernstein, 2012): a short hash that no one can compute, or find by trial, without the key.
struct KeyedHash: Sendable {
    private let key: (UInt64, UInt64)

    /// - Parameter generator: Where the key comes from. It is kept nowhere else.
    init(using generator: inout some RandomNumberGenerator) { key = (generator.next(), generator.next()) }

    private struct State {
        var v0, v1, v2, v3: UInt64

        mutating func take(_ word: UInt64) {
            v3 ^= word
            round()
            round()
            v0 ^= word
        }

        mutating func round() {
            v0 &+= v1
            v1 = Self.rotated(v1, 13) ^ v0
            v0 = Self.rotated(v0, 32)
            v2 &+= v3
            v3 = Self.rotated(v3, 16) ^ v2
            v0 &+= v3
            v3 = Self.rotated(v3, 21) ^ v0
            v2 &+= v1
            v1 = Self.rotated(v1, 17) ^ v2
            v2 = Self.rotated(v2, 32)
        }

        private static func rotated(_ value: UInt64, _ count: UInt64) -> UInt64 {
            value << count | value >> (64 - count)
        }
    }

    /// The hash of a text.
    func hash(_ text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { hash(UnsafeRawBufferPointer($0)) }
    }

    /// The hash of some bytes.
    func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var state = State(
            v0: key.0 ^ 0x736f_6d65_7073_6575,
            v1: key.1 ^ 0x646f_7261_6e64_6f6d,
            v2: key.0 ^ 0x6c79_6765_6e65_7261,
            v3: key.1 ^ 0x7465_6462_7974_6573
        )
        let whole = bytes.count / 8 * 8
        for start in stride(from: 0, to: whole, by: 8) {
            state.take(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)))
        }
        var last = UInt64(bytes.count) << 56
        for (index, byte) in bytes[whole...].enumerated() { last |= UInt64(byte) << (UInt64(index) * 8) }
        state.take(last)
        state.v2 ^= 0xff
        for _ in 0..<4 { state.round() }
        return state.v0 ^ state.v1 ^ state.v2 ^ state.v3
    }
}
