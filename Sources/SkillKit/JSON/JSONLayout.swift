/// JSON laid out for a person: a line for each member and element, as Foundation's encoder does it.
enum JSONLayout {
    /// The same text with line breaks and two spaces for each level.
    static func lines(of text: [UInt8]) -> [UInt8] {
        var laidOut: [UInt8] = []
        laidOut.reserveCapacity(text.count * 2)
        var depth = 0
        var isInString = false
        var isEscaped = false
        var isEmpty = false
        for byte in text {
            if isInString {
                laidOut.append(byte)
                (isInString, isEscaped) = (
                    isEscaped || byte != UInt8(ascii: "\""), !isEscaped && byte == UInt8(ascii: "\\")
                )
                continue
            }
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if isEmpty { breakLine(&laidOut, depth) }
                depth += 1
                laidOut.append(byte)
                isEmpty = true
                continue
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if isEmpty { laidOut.append(UInt8(ascii: "\n")) }
                breakLine(&laidOut, depth)
                laidOut.append(byte)
            case UInt8(ascii: ","):
                laidOut.append(byte)
                breakLine(&laidOut, depth)
            case UInt8(ascii: ":"): laidOut += " : ".utf8
            default:
                if isEmpty { breakLine(&laidOut, depth) }
                laidOut.append(byte)
                isInString = byte == UInt8(ascii: "\"")
            }
            isEmpty = false
        }
        return laidOut
    }

    private static func breakLine(_ text: inout [UInt8], _ depth: Int) {
        text.append(UInt8(ascii: "\n"))
        text += repeatElement(UInt8(ascii: " "), count: depth * 2)
    }
}
