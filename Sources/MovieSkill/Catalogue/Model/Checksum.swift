/// CRC-32, as in ISO 3309, ITU-T V.42 and zlib.
enum Checksum {
    /// The checksum of some bytes, computed four bits at a time.
    static func crc32(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            sum = (sum >> 4) ^ table[Int(sum & 0xF)]
            sum = (sum >> 4) ^ table[Int(sum & 0xF)]
        }
        return ~sum
    }

    /// The remainder of each four bits by the reversed polynomial 0xEDB88320.
    private static let table: [UInt32] = (0..<16).map { nibble in
        (0..<4).reduce(UInt32(nibble)) { rest, _ in rest & 1 == 1 ? (rest >> 1) ^ 0xEDB8_8320 : rest >> 1 }
    }
}
