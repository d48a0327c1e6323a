/// How strings are spelled in JSON.
enum JSONString {
    /// Reads a string with escapes; U+FFFD replaces a wrong one, which the scanner lets through only where nobody
    /// looks.
    static func text(of spelled: ArraySlice<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(spelled.count)
        var position = spelled.startIndex
        while position < spelled.endIndex {
            guard spelled[position] == UInt8(ascii: "\\"), position + 1 < spelled.endIndex else {
                text.append(spelled[position])
                position += 1
                continue
            }
            let escaped = spelled[position + 1]
            position += 2
            guard escaped == UInt8(ascii: "u") else {
                if let byte = unescaped(escaped) { text.append(byte) } else { text += replacement }
                continue
            }
            guard var value = hex(at: position, in: spelled) else {
                text += replacement
                continue
            }
            position += 4
            if (0xD800..<0xDC00).contains(value), spelled[position...].starts(with: "\\u".utf8),
                let second = hex(at: position + 2, in: spelled), (0xDC00..<0xE000).contains(second)
            {
                value = 0x10000 + (value - 0xD800) << 10 + (second - 0xDC00)
                position += 6
            }
            text += Unicode.Scalar(value).flatMap { UTF8.encode($0).map(Array.init) } ?? replacement
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// U+FFFD in UTF-8.
    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// What a character after a backslash stands for, `u` for itself; `nil` if no escape has it.
    static func unescaped(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "u"): byte
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: nil
        }
    }

    /// The value of four hexadecimal digits; `nil` if they are something else.
    static func hex<Bytes: RandomAccessCollection>(at position: Int, in bytes: Bytes) -> UInt32?
    where Bytes.Element == UInt8, Bytes.Index == Int {
        guard position + 4 <= bytes.endIndex else { return nil }
        var value: UInt32 = 0
        for byte in bytes[position..<position + 4] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 0x30)
            case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
                value = value << 4 | UInt32((byte | 0x20) - 0x57)
            default: return nil
            }
        }
        return value
    }

    /// The length of the UTF-8 sequence at a position; `nil` if it is ill-formed (Unicode 15, table 3-7).
    static func utf8Length(at position: Int, in bytes: [UInt8]) -> Int? {
        let (length, second): (Int, ClosedRange<UInt8>)
        switch bytes[position] {
        case ..<0x80: return 1
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return nil }
        return bytes[position + 2..<position + length].allSatisfy({ $0 & 0xC0 == 0x80 }) ? length : nil
    }

    /// Appends a string in quotes.
    static func write(_ string: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { text in
            var start = 0
            for place in text.indices {
                let byte = text[place]
                if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { continue }
                bytes.append(contentsOf: text[start..<place])
                start = place + 1
                escape(byte, to: &bytes)
            }
            bytes.append(contentsOf: text[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case ..<0x20:
            bytes += "u00".utf8
            bytes.append(UInt8(ascii: "0") + byte >> 4)
            bytes.append(byte & 0xF + (byte & 0xF < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
        default: bytes.append(byte)
        }
    }
}
