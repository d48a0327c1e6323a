/// SipHash-2-4 (Aumasson and Bernstein, 2012): a short hash that nobody can compute, or try out, without the key.
struct KeyedHash: Sendable {
    private let key: (UInt64, UInt64)

    /// - Parameter generator: Where the key comes from. It is kept nowhere else.
    init(using generator: inout some RandomNumberGenerator) { key = (generator.next(), generator.next()) }

    private struct State {
        var v0, v1, v2, v3: UInt64

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

    /// The hash of some bytes.
    func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var state = State(
            v0: key.0 ^ 0x736f_6d65_7073_6575,
            v1: key.1 ^ 0x646f_7261_6e64_6f6d,
            v2: key.0 ^ 0x6c79_6765_6e65_7261,
            v3: key.1 ^ 0x7465_6462_7974_6573
        )
        var word: UInt64 = 0
        var count: UInt64 = 0
        for byte in bytes {
            word |= UInt64(byte) << (count % 8 * 8)
            count += 1
            guard count.isMultiple(of: 8) else { continue }
            state.v3 ^= word
            state.round()
            state.round()
            state.v0 ^= word
            word = 0
        }
        word |= count << 56
        state.v3 ^= word
        state.round()
        state.round()
        state.v0 ^= word
        state.v2 ^= 0xff
        for _ in 0..<4 { state.round() }
        return state.v0 ^ state.v1 ^ state.v2 ^ state.v3
    }
}
