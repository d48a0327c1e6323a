import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension SeededNumbers {
    /// The same bytes, damaged in one to three places.
    mutating func mutation(of bytes: Data) -> Data {
        var damaged = Array(bytes)
        for _ in 0..<Int.random(in: 1...3, using: &self) { damage(&damaged) }
        return Data(damaged)
    }

    private mutating func damage(_ bytes: inout [UInt8]) {
        // What breaks grammars, escapes, UTF-8 and numbers.
        let fragments = [
            #"\ud800"#, #"\udc00"#, #"\ud800\ud800"#, #"\u12"#, #"\u+123"#, #"\x"#, "\"", "{", "}", "[", "]", ",", ":",
            "\\",
            "null", "-", "01", "1.", "1e", "1e999", "99999999999999999999", "0.1e-5", "\u{0}", "\n", "\u{FEFF}", "//",
            "NaN",
        ]
        let place = Int.random(in: 0...bytes.count, using: &self)
        switch Int.random(in: 0..<6, using: &self) {
        case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &self)
        case 1 where place < bytes.count: bytes[place] = .random(in: 0...255, using: &self)
        case 2 where place < bytes.count: bytes.remove(at: place)
        case 3: bytes.removeSubrange(place...)
        case 4:
            let raw: [[UInt8]] = [
                [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF8], [0xE8, 0x8C], [0x80], [0xF4, 0x90, 0x80, 0x80],
            ]
            bytes.insert(contentsOf: raw.randomElement(using: &self) ?? [], at: place)
        default: bytes.insert(contentsOf: Array((fragments.randomElement(using: &self) ?? "").utf8), at: place)
        }
    }
}

extension Data {
    /// The bytes as ASCII, all others as their number.
    var printable: String {
        map { (0x20..<0x7F).contains($0) ? String(UnicodeScalar($0)) : "<\(String($0, radix: 16))>" }.joined()
    }
}
